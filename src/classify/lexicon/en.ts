import type { Phrases } from './phrases.ts';

/** English, American and British. */
export const EN: Phrases = {
  down: `dwn|donw|dowwn|outtages|outag|offlined|still offline|gone dark|gone poof|gone bye bye|gone pear shaped
|gone walkabout|gone awol|gone silent|went dark|went poof|went bye bye|went pear shaped|went walkabout|went awol
|went silent|go dark|go poof|go bye bye|go pear shaped|go walkabout|go awol|go silent|blacked out|blackouts|fell over
|falls over|falling over|fallen over|fell on its face|faceplanted|face planted|belly up|tits up|went to shit
|gone to shit|gone to pot|gone to hell|went to hell|bit the dust|bites the dust|kicked the bucket|gave up the ghost
|given up the ghost|not breathing|flatlining|flatline|on life support|in a coma|comatose|dead dead|ded|unalived
|f in the chat|fs in the chat|press f|gone to sleep|gone to bed|no longer with us|gone forever|pushing up daisies
|took a dump|taking a dump|taken a dump|took a shit|taking a shit|shat the bed|shits the bed|shitting the bed
|shat itself|shits itself|crapped the bed|crapping out|craps out|crapping itself|crapped itself|pooped the bed
|keeled over|keels over|took a dive|took a tumble|took a digger|takes a nap|taking a nap|having a nap
|decided to take a|clocked off|gone on strike|on strike again|on holiday again|caput|borken|bork|borks|borking|fubar
|foobared|hosed again|snafu|on the fritz|on the blink|haywire|conked out|conks out|conking out|packed in
|packing it in|banjaxed|goosed|knocks out|knocking out|out of action|out of commission|out of service
|out of order again|out cold|lights out|lights are out|brought to its knees|ground to a halt|grinds to a halt
|grinding to a halt|grind to a halt|come to a halt|came to a halt|standstill|crippled|crippling|cripples|paralysed
|paralyzed|paralyz*|paralys*|inaccess*|unreach*|unrespons*|unavailab*|outage*|downtime*|servers melting
|servers melted|servers are melting|servers are toast|servers are fried|servers are cooked|servers are screwed
|servers imploded|servers exploded|servers blew up|servers caught fire|servers shat themselves|servers gave up
|appdown|sitedown|serverdown|serversdown|isdown|goesdown|outage2024|serversoffline|bankdown|networkdown
|internetshutdown|blackout2025|hug of death|slashdotted|ddosed|ddos'd|under ddos|being ddos ed|no service|no signal
|no connection|no connectivity|no network|no internet|no bars|no reception|no coverage|no dial tone
|no data connection|no cell service|no phone service|no mobile service|no mobile data|no broadband|no wifi|no wi fi
|sos mode|sos only|says sos|stuck on sos|emergency calls only|lost service|lost signal|lost connectivity
|lost all service|lost internet|no dialtone|off air|off the air|off the grid|off the internet|gone from the internet
|vanished from the internet|can't load|can't get to|can't get onto|can't get through to|can't pull up|can't bring up
|can't launch|can't enter|can't view|can't refresh|can't reconnect|can't start|can't boot|can't visit|can't browse
|can not reach|can not access|can not open|can not load|can not connect to|can not get to|can not get onto
|couldn't reach|couldn't access|couldn't open|couldn't load|couldn't connect to|couldn't get to|couldn't get onto
|couldn't get through to|could not reach|could not access|could not open|could not load|could not connect to
|could not get to|could not get onto|unable to reach|unable to access|unable to open|unable to load
|unable to connect to|unable to get to|unable to get onto|not able to reach|not able to access|not able to open
|not able to load|couldnt reach|couldnt access|couldnt open|cudnt reach|cudnt access|cudnt open|can't even open
|can't even load|can't even access|can't even connect|can't even reach|can't even launch|can't even get on
|can't even get to|can't even view|couldn't even open|couldn't even load|couldn't even access|couldn't even connect
|couldn't even reach|couldn't even launch|couldn't even get on|couldn't even get to|couldn't even view
|can hardly open|can hardly load|can hardly access|can hardly connect|can hardly reach|can hardly launch
|can hardly get on|can hardly get to|can hardly view|can barely open|can barely load|can barely access
|can barely connect|can barely reach|can barely launch|can barely get on|can barely get to|can barely view
|can't seem to open|can't seem to load|can't seem to access|can't seem to connect|can't seem to reach
|can't seem to launch|can't seem to view|can't be reached|can't be accessed|can't be loaded|can't be opened
|can't be found|can't be contacted|can't be displayed|cannot be reached|cannot be accessed|cannot be loaded
|cannot be opened|cannot be found|cannot be contacted|cannot be displayed|couldn't be reached|couldn't be accessed
|couldn't be loaded|couldn't be opened|couldn't be found|couldn't be contacted|couldn't be displayed
|could not be reached|could not be accessed|could not be loaded|could not be opened|could not be found
|could not be contacted|could not be displayed|can't get a connection|couldn't get a connection|couldn't get to load
|couldn't get to open|won't launch|won't boot|won't start|won't come up|won't connect|won't resolve|won't respond
|won't show up|won't display|won't render|won't turn on|won't populate|doesn't launch|doesn't boot|doesn't start
|doesn't come up|doesn't connect|doesn't resolve|wouldn't load|wouldn't open|wouldn't launch|wouldn't boot
|wouldn't start|wouldn't come up|wouldn't connect|wouldn't resolve|didn't load|didn't open|didn't launch|didn't boot
|didn't start|didn't come up|didn't connect|didn't resolve|don't load|don't open|don't launch|don't boot|don't start
|don't come up|don't connect|don't resolve|refuses to load|refuses to open|refuses to launch|refuses to boot
|refuses to start|refuses to come up|refuses to connect|refuses to resolve|refuse to load|refuse to open
|refuse to launch|refused to load|refused to open|refused to launch|fails to load|fails to open|fails to launch
|fail to load|fail to open|fail to launch|failing to load|failing to open|failing to launch|refusing to load
|refusing to open|refusing to launch|won't even load|won't even open|won't even launch|doesn't even load
|doesn't even open|doesn't even launch|will not load|will not open|will not launch|does not load|does not open
|does not launch|do not load|do not open|do not launch|did not load|did not open|did not launch|would not load
|would not open|would not launch|isn't loading|isn't opening|isn't launching|isn't starting|isn't connecting
|isn't responding|isn't resolving|isn't coming up|isn't booting|isn't showing up|isn't populating|isn't reachable
|isn't accessible|isn't available right now|isn't rendering|isn't displaying|isn't online|isn't coming online
|isn't up right now|aren't loading|aren't opening|aren't launching|aren't starting|aren't connecting
|aren't responding|aren't resolving|aren't coming up|not launching|not starting|not resolving|not coming up
|never loading|never opening|never launching|never starting|never connecting|never responding|never resolving
|never coming up|wasn't loading|wasn't opening|wasn't launching|wasn't starting|wasn't connecting|wasn't responding
|wasn't resolving|wasn't coming up|weren't loading|weren't opening|weren't launching|weren't starting
|weren't connecting|weren't responding|weren't resolving|weren't coming up|not even loading|not even opening
|not even launching|still not loading|still not opening|still not launching|isnt loading|isnt opening|isnt launching
|ain't loading|ain't opening|ain't launching|still not back up|still not back online|still not back yet
|still isn't back up|still isn't back online|still isn't back yet|still aren't back up|still aren't back online
|still aren't back yet|hasn't been back up|hasn't been back online|hasn't been back yet|not yet back up
|not yet back online|not yet back yet|won't come back up|won't come back online|won't come back yet
|not coming back up|not coming back online|not coming back yet|isn't coming back up|isn't coming back online
|isn't coming back yet|not brought back up|not brought back online|not brought back yet|still not back|isn't back
|aren't back|hasn't come back|haven't come back|never came back|not back|not up|isn't up|aren't up|still not up
|nothing loads|nothing loading|nothing is loading|nothing opens|nothing opening|nothing will load|nothing will open
|nothing comes up|nothing is coming up|nothing shows up|nothing is showing up|nothing responds|nothing is responding
|nothing connects|nothing at all loads|no page loads|no pages load|completely borked|completely out|completely gone
|totally borked|totally out|totally gone|entirely out|entirely gone|fully out|fully gone|utterly borked|utterly out
|utterly gone|properly borked|properly out|properly gone|currently unavailable|service not available|no longer loads
|no longer opens|no longer loading|no longer reachable|no longer accessible|no longer responding|no longer connects
|stopped loading|stopped responding|stopped opening|stopped connecting|stopped launching|quit loading|quit responding
|quit opening|ceased responding|loads nothing|opens nothing|won't do anything|doesn't do anything|not doing anything
|does nothing at all|this site can't be|page isn't working|this page isn't available|server not found
|connection refused|refused to connect|refusing connections|refusing to connect|nxdomain|dns_probe_finished_nxdomain
|down for everyone|down for everybody|down for us too|down for us all|down for me too|down for others
|down for other people|down for anyone else|down for anybody else|down for most people|down for all users
|down for multiple users|down for us|down globally|down worldwide|down nationwide|down bad again|down or slow
|down for hours|down for days|down for ages|down for 2 hours|down for 12 hours|down for 10 minutes|down for at least
|down 2 hours now|down 10 hours now|down 5 minutes now|down 10 minutes now|down 5 mins now|down 10 mins now
|down 2 hrs now|down 10 hrs now|down 2 days now|down hours now|down 2 hours|down 12 hours|down 5 minutes
|down 15 minutes|down 5 mins|down 15 mins|down 2 hrs|down 12 hrs|down 2 days|down since|down again|down right now
|down rn|down atm|down at the moment|down currently|down today|down tonight|down still|down once again|down yet again
|still down|currently down|been down for|been down since|been down all|been down most|been down half|been down over
|been down almost|been offline for|been offline since|been offline all|been unavailable for|been unavailable since
|been unavailable all|been inaccessible for|been inaccessible since|been inaccessible all|been unreachable for
|been unreachable since|been unreachable all|been out for|been out since|been out all|been dead for|been dead since
|been dead all|been broken for|been broken since|been broken all|is back down|down down|keeps going down
|up and down all|up and down like|in and out all|down down down|down at the worst|down mid|took down the internet
|took down the site|took down our site|took down my site|took down the website|took down everything
|took down the network|took down the servers|took down our whole|took down production|took down prod
|took down the entire|takes down the internet|takes down production|takes down the site|takes down everything
|taking down the internet|taking down production|taking down the site|taking down everything
|brought down the internet|brought down the site|brought down production|brought down everything
|brought down the network|brought down our|taken offline by|major outage|dumpster fire right now|sev1|sev0|sev 1|p0
|p0 incident|p1 incident|says im offline|stuck offline|shop is shut|app is gone|site is gone|website is gone
|page is gone|nobody can get on|nobody can connect|no one can connect|nobody can access|no one can access
|nobody can reach|no one can reach|no answer from the|still won't load|still doesn't load|barely loads|hardly loads
|half loads|loads sometimes|hangs and dies|goes nowhere|🔴|☠|⛔|was down for|was out for|was offline for
|was unavailable for|was unreachable for|was inaccessible for|was dead for|were down for|were out for
|were offline for|were unavailable for|were unreachable for|were inaccessible for|were dead for`,
  errors: `404|501|505|507|508|509|520|521|522|523|524|525|526|529|530|5xxs|errror|errer|erorr|errorr|gateway error
|gateway errors|login error|login errors|download error|download errors|bad gateways|gateway time out
|gateway timeouts|bad request|access denied page|page not found|not found page|forbidden page|connection refused
|connection reset|connection failed|connection lost|connection dropped|connection drops|connection closed
|connection interrupted|connection aborted|connection terminated|connection failure|econnrefused|econnreset|etimedout
|enotfound|servfail|err_connection_refused|err_connection_timed_out|err_connection_reset|err_timed_out|net err
|handshake failed|handshake failure|ssl handshake|cert expired|expired cert|expired certificate|certificate expired
|error toast|error after error|error on login|an error message|an error when|throwing 500 errors|throwing 502 errors
|throwing 503 errors|throwing 504 errors|throws 500 errors|threw 500 errors|throw 500 errors|spitting 500 errors
|spits 500 errors|erred out|erroring|errored|errord|500 internal server error|502 bad gateway|503 service unavailable
|504 gateway timeout|504 gateway time out|oops something|whoops something|uh oh something|oh no something|oops we
|something has gone wrong|something's gone wrong|something broke|something is broken|some thing went wrong
|something isn't right|sorry something went|something went terribly wrong|well this is awkward|aw snap
|that didn't work|sad face page|fail whale|dog page|dogs page|dogs of|sad dog|try again later|please try again
|try again in a|try again soon|tells me to try|says try again|saying try again|says to try again|keeps saying try
|try later|retry later|check your connection|check your internet|you are offline|you're offline|youre offline
|says i'm offline|says im offline|no internet connection|you appear to be|appears to be offline|we're having trouble
|we are having trouble|having trouble loading|hit a snag|hits a snag|technical difficulty|technical difficulties
|technical fault|system failure|system fault|unscheduled|null pointer|nullpointerexception|stack trace|stacktrace
|stack traces|traceback|segfault*|segmentation fault|core dump|core dumped|kernel panic|panicked|oom killed|oomkilled
|out of memory|memory leak|deadlock|deadlocked|race condition hit|minidump|bsod|bsods|blue screen|bluescreen*
|blue screened|blue screening|blue screens|black screen|black screens|blackscreen*|black screening|black screened
|grey screen|gray screen|purple screen|red screen of death|whitescreen*|white page|grey box|gray box|grey squares
|gray squares|grey boxes|broken images|broken image icons|empty page|empty screen|empty pages|empty feed
|page is blank|screen is blank|completely blank|totally blank|just blank|just a blank|blank white|goes blank
|went blank|gone blank|shows blank|showing blank|all blank|comes up blank|coming up blank|loads blank|loading blank
|goes white|all white|all i see is|nothing but a blank|stuck on splash|splash screen|crashlooping|crashloop
|crashloopbackoff|crashin|crashes mid|crash after crash|crash mid game|crash mid match|crash bug|crashing mid|ctd
|ctds|crashy|force close|force closes|force closed|force closing|force quits|force quitting|force stops|force stopped
|closes itself|closes by itself|closing by itself|closing itself|closes on its own|closes on me|closing on me
|shuts itself down|shuts itself off|keeps closing|keeps shutting down|keeps shutting off|keeps stopping
|keeps rebooting|keeps restarting|keeps freezing up|keeps quitting|has stopped working|app has stopped
|quit unexpectedly|quits unexpectedly|unexpectedly quit|closed unexpectedly|closes unexpectedly|kicks me to desktop
|boots me to desktop|kicked to desktop|boot loop|bootloop*|boot looping|reboot loop|time out|time outs|timedout
|timeing out|request failed|requests failing|requests fail|failed request|failed requests|no healthy upstream
|overloaded_error|overload|overloading|at capacity|over capacity|at capacity right now|server busy|servers busy
|server is busy|servers are busy|servers are full|server is full|servers full|high demand|too many requests
|too many connections|couldn't fetch|couldn't retrieve|couldn't process|couldn't complete|couldn't save
|couldn't verify|couldn't refresh feed|couldn't authenticate|couldn't establish a connection
|couldn't establish connection|couldn't contact the server|couldn't reach the server|couldn't find server
|couldn't initialize|could not fetch|could not retrieve|could not process|could not complete|could not save
|could not verify|could not refresh feed|could not authenticate|can't fetch|can't retrieve|can't process
|can't complete|can't save|can't verify|can't refresh feed|can't authenticate|unable to fetch|unable to retrieve
|unable to process|unable to complete|unable to save|unable to verify|unable to authenticate|cannot fetch
|cannot retrieve|cannot process|cannot complete|cannot save|cannot verify|cannot refresh feed|cannot authenticate
|not able to fetch|not able to retrieve|not able to process|not able to complete|not able to save|not able to verify
|not able to authenticate|couldn't load|could not load|couldn't connect|could not connect|unable to load
|unable to refresh|unable to sync|unable to upload|unable to send|transaction failed|transaction failure
|transaction unsuccessful|transaction not completed|payment failed|payment failure|payment unsuccessful
|payment not completed|upload failed|upload failure|upload unsuccessful|upload not completed|download failed
|download failure|download unsuccessful|download not completed|sync failed|sync failure|sync unsuccessful
|sync not completed|update failed|update failure|update unsuccessful|update not completed|verification failed
|verification failure|verification unsuccessful|purchase failed|purchase failure|purchase unsuccessful|build failed
|build failure|build unsuccessful|deploy failed|deploy failure|deploy unsuccessful|delivery failed|delivery failure
|delivery unsuccessful|activation failed|activation failure|activation unsuccessful|authentication failed
|authentication failure|authentication unsuccessful|validation failed|validation failure|validation unsuccessful
|job failed|job failure|job unsuccessful|import failed|import failure|import unsuccessful|export failed
|export failure|export unsuccessful|backup failed|backup failure|backup unsuccessful|transfer failed|transfer failure
|transfer unsuccessful|call failed|call failure|call unsuccessful|send failed|send failure|send unsuccessful
|failed to authenticate|message not sent|red exclamation|connection to server|connection from server
|connection from the server|connection to the server|connection from servers|disconnected to server
|disconnected from server|disconnected from the server|disconnected to the server|disconnected from servers
|disconnecting to server|disconnecting from server|disconnecting from the server|disconnecting to the server
|disconnecting from servers|kicked to server|kicked from server|kicked from the server|kicked to the server
|kicked from servers|dropped to server|dropped from server|dropped from the server|dropped to the server
|dropped from servers|dc'd to server|dc'd from server|dc'd from servers|dced to server|dced from server
|dced from the server|dced to the server|dced from servers|disconnects to server|disconnects from server
|disconnects from the server|disconnects to the server|disconnects from servers|desync|desynced|desyncs|desyncing
|party disbanded|server closed the connection|session not found|matchmaking failed|endless spinner|infinite spinner
|spinner of death|spinning wheel|wheel of death|pinwheel of death|beach ball|beachball*|spinning beach ball
|loading circle|spinning circle|circle of death|buffering circle|loading wheel|just a spinner|endless spinning
|spinny wheel|spinny thing|loading spinner|stuck spinner|spinner spinner|skeleton screen|grey skeletons
|loading skeleton*|infinite loading|infinite load|endless loading|stuck on loading screen|perpetual loading
|loading loop|infinite loop|garbled|garbage response*|empty response*|empty response body|null response|returns null
|returns nothing|returning nothing|returning empty|invalid response|malformed response|corrupt data|corrupted save
|save corrupted|save file corrupted|data loss|lost all my data`,
  slow: `slooow|sloow|slowww|slowass|slow as shit|slow as molasses|slow as a snail|slower than usual
|slower than normal|slower than ever|slower than dial up|ridiculously slow|unusably slow|dead slow|glacially slow
|stupid slow|slow right now|sluggish right now|slowness|slowdown|slowdowns|slowed right down|slowing way down
|molasses|like treacle|wading through treacle|snails pace|glacial|glacially|turtle mode|dial up speeds|dialup speed
|like dial up|like dialup|56k|laggin|laggier|lagg|laggg|lags|lagged|lagfest|lagspike*|lagging so bad|input lag today
|unplayable lag|super laggy|rubber band|rubber banding|rubberband*|high ping|ping spikes|ping spike|ping is insane
|ping through the roof|1000 ping|999 ping|100 ping today|packet loss|packetloss|packets dropping|dropped packets
|dropping packets|jitter|jittery|jittering|teleporting|stutter*|choppy|choppiness|skipping frames|frame drops
|fps drops|fps dropping|pixelated|pixellated|pixelating|grainy|blurry stream|out of sync|delay on stream|slideshow
|powerpoint presentation mode|buffering|buffers|buffered|bufferin|buffer buffer|stuck buffering|won't stop buffering
|crawl|crawls|slow crawl|chugging|chugs|limping|plodding|dragging|creaking|labouring|groaning|grinding|wheezing
|gasping|choking|chokes|chocking|buckling|buckled|buckles under|straining|struggling today|struggling rn|bogged
|bogged down|bogging down|clogged|gummed up|jammed|gridlocked|takes for ever|takes ages|takes years|takes an age
|takes an eternity|takes eternity|takes eons|takes hours|takes so long|takes too long|takes way too long
|takes a million years|takes 100 years|takes minutes to load|takes minutes to open|takes minutes per
|takes minutes just to|takes literally forever|takes literal hours|takes half an hour|takes a lifetime
|takes an hour to|takes its sweet time|takes its time today|takes 10 minutes to|takes 5 minutes to
|takes 20 seconds to|takes 30 seconds to|takes a century|taking for ever|taking ages|taking years|taking an age
|taking an eternity|taking eternity|taking eons|took forever|took for ever|took ages|took years|took an age
|took an eternity|took eternity|took eons|take forever|take for ever|take ages|take years|take an age
|take an eternity|take eternity|take eons|loads forever|loads for ever|loads for ages|loads for hours|loads endlessly
|loads indefinitely|loads nonstop|loads non stop|loads infinitely|loads for minutes|loads eternally
|loads and thinking|loading forever|loading for ever|loading for ages|loading for hours|loading endlessly
|loading indefinitely|loading nonstop|loading non stop|load forever|load for ever|load for ages|load for hours
|load endlessly|load indefinitely|load nonstop|load non stop|spins forever|spins for ever|spins for ages
|spins for hours|spins endlessly|spins indefinitely|spins nonstop|spins non stop|thinking forever|thinking for ever
|thinking for ages|thinking for hours|thinking endlessly|thinking indefinitely|thinking nonstop|thinking non stop
|processing forever|processing for ever|processing for ages|pending forever|pending for ever|pending for ages
|waiting forever|waiting for ever|waiting for ages|syncing forever|syncing for ever|syncing for ages
|connecting forever|connecting for ever|connecting for ages|queued forever|queued for ever|queued for ages
|typing forever|typing for ever|typing for ages|forever loading|forever thinking|forever pending|forever connecting
|forever to load|forever to open|forever to respond|forever to connect|constantly loading|constantly thinking
|constantly pending|constantly connecting|perpetually loading|perpetually thinking|perpetually pending
|perpetually connecting|always loading|always thinking|always pending|always connecting|endlessly loading
|endlessly thinking|endlessly pending|endlessly connecting|just loading|just thinking|just pending|just connecting
|just keeps pending|just keeps connecting|keeps loading|keeps thinking|only loading|only thinking|stays loading
|stays thinking|permanently loading|permanently thinking|stuck on spinning|stuck on splash|stuck on authenticating
|froze|freezes|freeze|frozen solid|freezin|frozed|hang|hung|locks up|locked up|locking up|seized up|seizes up
|seizing up|delayed notifications|delayed messages|messages delayed|messages are delayed|messages coming late
|messages arrive late|delayed responses|backlogged|backed up queue|queue backed up|queue is backed up|queueing
|queuing|queues are|jobs queued|jobs are queued|builds queued|builds are queued|waiting for a runner
|waiting for runner|latency|latencies|response time|response times|p99|degrade|performance degradation|degradation
|degrading|performance issues|performance issue|performance problems|throughput drop|1 fps|5 fps|10 fps
|2 frames per second|240p|144p|stuck in 240p|stuck at 240p|low res|1 mbps|snail|unusably|unplayable|unwatchable
|unlistenable|unworkable|barely usable|barely working|barely functional|barely works|barely functioning|barely moving
|barely responsive|barely responding|barely playable|barely running|barely alive|barely loading|hardly usable
|hardly working|hardly works|hardly loading|hardly moving|hit refresh 10|refreshing for|keep refreshing
|keeps refreshing|kept refreshing|refresh refresh|been refreshing|refreshing like|slowest|sluggishness
|not instant today|unresponsive at times|spotty|patchy|slow and unresponsive|slow or down|clunking|time to first byte
|never ending loading|never loads|never finishes|doesn't finish loading|won't finish loading|wont finish`,
  login: `can't log into|can't log back into|can't sign into|can't authenticate|can't log me in|couldn't login
|couldn't log into|couldn't login to|couldn't log on|couldn't logon|couldn't log on to|couldn't log back in
|can not log into|could not log into|unable to log in|unable to login|unable to log into|unable to log on
|unable to logon|not able to login|not able to logon|cant even log into|can't even log into|can barely log into
|cannot even log into|won't let me login|not letting me login|doesn't let me login|wouldn't let me login
|isn't letting me login|won't let us login|didn't let me login|impossible to log into|failing to log in
|failing to login|failing to log into|failed to log in|failed to login|failed to log into|fails to log in
|fails to login|fails to log into|trying to log into|tried to log into|try to log into|need to log into|can't get in
|can't get into|can't get back into|can't get logged in|can't get past the|can't log out|can't sign out
|can't access our account|can't access our accounts|can't access my|can't access account|can't verify
|can't create an account|can't sign up|can't register|couldn't get in|couldn't get into|couldn't get back in
|couldn't get back into|couldn't get into my|couldn't get into the|couldn't get logged in|couldn't get past login
|unable to get in|unable to get into|can not get in|can not get into|trying to get in|trying to get into
|keeps logging out|keeps signing out|keeps logging us out|keeps signing us out|keeps throwing me out|keeps booting me
|keeps kicking me|keeps kicking us|keeps disconnecting me|keep logging out|keep signing out|keep logging us out
|keep signing us out|kept logging out|kept signing out|kept logging us out|kept signing us out|constantly logging out
|constantly signing out|constantly logging us out|constantly signing us out|randomly logging out|randomly signing out
|randomly logging us out|randomly signing us out|always logging out|always signing out|always logging us out
|always signing us out|suddenly logging out|just logging out|automatically logging out|continually logging out
|logged us out|logged everyone out|logged everybody out|logged them out|signed me out|signed us out
|signed everybody out|signed them out|kicked me out|kicked us out|kicked everyone out|kicked everybody out
|kicked them out|booted me out|booted us out|booted everyone out|booted everybody out|booted them out|threw me out
|threw us out|threw everyone out|threw everybody out|threw them out|threw out of my|threw out of our
|threw out of everything|thrown me out|thrown us out|thrown everyone out|thrown everybody out|thrown them out
|locked me out|locked us out|locked everyone out|chucked me out|chucked us out|chucked everyone out|forced me out
|forced us out|forced everyone out|bounced me out|bounced us out|bounced everyone out|timed me out|timed us out
|timed everyone out|logs me out|logs us out|logs you out|logs everyone out|logs people out|signs me out|signs us out
|signs you out|signs everyone out|signs people out|kicks me out|kicks us out|kicks you out|kicks everyone out
|kicks people out|boots me out|boots us out|boots you out|boots everyone out|boots people out|throws me out
|throws us out|throws you out|throws everyone out|throws people out|locks me out|locks us out|locks you out
|locks everyone out|locks people out|chucks me out|chucks us out|chucks you out|chucks everyone out|chucks people out
|booted out|thrown out|chucked out|logged off|kicked off|kicked me off|booted me off|signed off randomly|auto logout
|logouts|mass logout|logging everyone out|logging me out|signing me out|kicking me out|booting me out|got booted
|getting booted|login issue|login issues|login problem|login problems|login failed|login failure|login failures
|login fails|login failing|login error|login errors|login broken|login is broken|login is down|login not working
|login doesn't work|login isn't working|login won't work|login down|login timing out|login timed out|login times out
|login spinning|login stuck|sign in issue|sign in issues|sign in problem|sign in problems|sign in failed
|sign in failure|sign in error|sign in errors|sign in broken|sign in is broken|sign in not working
|sign in isn't working|sign in doesn't work|log in issue|log in issues|log in problem|log in problems|log in failed
|log in error|log in errors|login are failing|login are broken|login are down|login don't work|login aren't working
|logins are failing|logins failing|logins are broken|logins are down|logins don't work|logins aren't working|logins
|log ins|log ons|logon|logons|log on|logging on|signin|sign ins|sign on|signing on|saml|oauth|oauth error|oidc|idp
|passkey|passkeys|password manager login|magic link|magic links|relogin|re log|relog|relogging|relogged|reauth*
|reauth loop|log back in|logged back in|logging back in|sign back in|signing back in|get back in|let us back in
|back into my account|verification code|verification codes|verify code|verify codes|security code|security codes
|sms code|sms codes|confirmation code|confirmation codes|one time code|one time codes|access code|access codes
|passcode code|passcode codes|one time passcode|one time passwords|one time passcodes|one time pin|otp|otps|no code
|code never arrives|code never came|code never comes|code never arrived|code never sent|code never shows up
|code doesn't arrive|code doesn't come|code doesn't coming|code doesn't arriving|code doesn't work
|code doesn't working|code doesn't sent|code doesn't sending|code doesn't send|code isn't arrive|code isn't come
|code isn't coming|code isn't arriving|code isn't work|code isn't working|code isn't sent|code isn't sending
|code isn't send|code not arrive|code not come|code not coming|code not arriving|code not work|code not working
|code not sent|code not sending|code not send|code won't arrive|code won't come|code won't coming|code won't arriving
|code won't work|code won't working|code won't sent|code won't sending|code won't send|not receiving code
|not receiving codes|not receiving the code|not receiving verification|not receiving my code|not receiving any code
|not receiving any codes|not receiving sms|not getting code|not getting codes|not getting the code
|not getting verification|not getting my code|not getting any code|not getting sms|not getting texts
|never got the code|never got code|never got a code|never got my code|never received the code|never received code
|never received a code|never received my code|never get the code|never get code|never get a code|never get my code
|never getting the code|never getting code|never getting a code|never getting my code|waiting for the code
|waiting for a code|waiting for my code|verification code*|mfa|two factor|2 factor|two step|2 step verification|totp
|authenticator|captcha|captchas|face id|touch id|biometric*|security question*|password incorrect|password wrong
|password doesn't work|password isn't working|password not working|password no longer works|wrong password
|wrong credentials|wrong pin|wrong username|wrong login|incorrect password|incorrect credentials|incorrect pin
|incorrect username|incorrect login|invalid credentials|invalid pin|invalid username|correct credentials|correct pin
|correct username|right credentials|right pin|right username|says my password is|says password is wrong
|says account doesn't exist|says user not found|says my account doesn't|bad credentials|unauthorized|unauthorised
|not authorized|not authorised|session expired|session timeout|session timed out|session invalid|session ended
|session token|session expires|session has expired|sessions expired|sessions expiring|sessions dropped
|sessions invalidated|session keeps expiring|token expired|tokens expired|invalid token|auth failed|auth failure
|auth failures|auth error|auth errors|auth issue|auth issues|auth problem|auth problems|auth is down|auth down
|auth broken|auth timeout|authentication failed|authentication failure|authentication failures|authentication error
|authentication errors|authentication issues|authentication issue|authentication problem|authentication problems
|authenticating|authenticate|sso login|sso error|sso is down|sso down|sso broken|sso failing|sso issue|sso issues
|locked out right now|lock me out|locking me out|locking people out|let me in|let us in|lemme in|let me back
|won't let anyone in|not letting me in|not letting us in|not letting people in|not letting anyone in
|isn't letting me in|won't accept my password|won't recognise my|won't recognize my|not recognising my
|not recognizing my|doesn't recognise my|doesn't recognize my|redirect loop|too many redirects|bounces me back
|sends me back to|stuck on login|stuck at login|stuck on sign in|stuck logging in|stuck signing in
|stuck on authenticating|stuck on verification|cant get on my|get in to my`,
  part: `apis|graphql|endpoint|endpoints|searching|uploading|uploaded|downloading|file downloads|payment
|payment gateway|contactless|tap to pay|transfers|transfer|standing orders|standing order|direct debit|direct debits
|payroll|paychecks|paycheck|balances|balance|statements|transactions|transaction|deposits|deposit|withdrawals
|withdrawal|cash machine|cash machines|cashpoint|cashpoints|atms|atm machine|debit cards|debit card|card machine
|card machines|card reader|card readers|pos|point of sale|tills|checkouts|bill pay|online banking|mobile banking
|internet banking|telephone banking|banking app|cart|basket|promo code|gift cards|gift card|tracking|gps|maps
|navigation|routing|directions|live traffic|check in|checkin|kiosk|kiosks|boarding pass|boarding passes|bag drop
|baggage system|baggage belt|departure board|booking page|booking engine|bookings|seat selection|ticketing
|ticket machine|ticket machines|ticket barriers|e gates|egates|turnstiles|fare machines|mobile tickets|mobile ticket
|signalling|live departures|vc|voip|calling|mic|microphone|camera|cameras|screen share|screen sharing|screenshare
|subtitles|captions|livestream|livestreams|streams|stream|live tv|casting|autoplay|4k|hd|thumbnails|previews|embeds
|stories|reels|shorts|replies|notifs|notification|alerts|dm|group chats|texting|sms|mms|rcs|voicemail|media|photos
|gifs|stickers|attachment|profile pictures|profile pics|profile page|profiles|followers list|friends list|friend list
|for you page|fyp|explore page|recommendations|playlists|library|lyrics|queue|radio|downloads page|bookmarks|lists
|polls|spaces|emojis|lobby|lobbies|parties|invites|ranked|queues|matches|leaderboards|leaderboard|cloud saves
|cloud save|cloud gaming|multiplayer|online play|coop|co op|pvp|raids|raid|dungeons|item shop|in game shop
|marketplace|storefront|launcher|patcher|updater|trophies|achievements|anti cheat|anticheat|battle pass|cross play
|crossplay|remote play|game servers|dedicated servers|eu servers|na servers|asia servers|oce servers|us east|us west
|eu west|west coast servers|east coast servers|auction house|ci|cd|pipeline|build|runners|runner|deploy|deployment
|deployments|functions|workers|buckets|storage|database|databases|db|cache layer|registry|image pulls|git pull
|git clone|git fetch|git operations|pull requests|pull request page|prs|code review|webhook|oauth|rate limiter
|load balancer|load balancers|vms|vm|instances|nodes|control plane|data plane|clusters|cron|scheduled jobs
|scheduled tasks|background jobs|completions|embeddings|inference|image generation|code interpreter|plugins
|connectors|logs|log ingestion|logging|metrics|alerting|monitors|analytics|reporting|reports page|exports|export
|imports|import|admin panel|customer portal|settings|home page|homepage|landing page|front page|help center
|help centre|status checks|domains|nameservers|resolvers|1.1.1.1|certs|vpn|proxy|tunnels|tunnel|edge network
|availability zone|az|regions|backups|calendar|calendars|meetings|meeting links|mail|mailbox|mailboxes|imap|smtp
|spam filter|shared drive|shared drives|docs|sheets|slides|spreadsheets|forms|boards|tickets page|workspaces|channels
|threads|huddles|mentions|workflows|automations|integrations|bots|slash commands|translations|widgets|widget|wallet
|top ups|top up|trading|order book|limit orders|order execution|quotes|charts|market data|watchlist|watchlists
|portfolio page|smart home|routines|smart lights|thermostat|doorbell|smart lock|speaker|speakers|remote control
|unlock|charging|superchargers|chargers|wish list|reviews page|seller central|listings|listing page|ad manager
|ads manager|ad account|pixel|campaign manager|order page|drive thru|mobile order|mobile ordering|loyalty card
|rewards|prescriptions|appointments|lab results|patient portal|telehealth|gradebook|assignments|exams|quizzes
|submissions|submission portal`,
  fail: `is borked|is effed|are borked|it's borked|its borked|so borked|totally borked|completely borked|still borked
|just borked|all borked|very borked|absolutely borked|properly borked|utterly borked|really borked|thoroughly borked
|brokennn|broked|brokn|brocken|borken again|bugged|bugs out|bugging so bad|buggin|glitch*|glitched out
|glitching so bad|glitchin|malfunction*|misbehav*|intermittent*|flak*ing out|flaky|flaking|flaked out|wonk*|wonkiness
|janky today|jank|jacked|fudged|futzed|mucked up|mucking up|mucking about|mucking around|playing up|plays up
|played up|playing silly buggers|playing silly beggars|playing tricks|playing games with me|faffing|messing about
|messing around|messing up|messes up|mess up|mess with my|cocked up|cocking up|cock up|ballsed up|balls up|buggered
|bollocksed|shagged|knackered|naff all works|gubbed|shonky|dodgy today|dodgy again|iffy|has a mind of|throwing a fit
|throwing a hissy|throwing a tantrum|throwing a wobbly|having a wobble|having a wobbly|having a mare
|having a nightmare|having a bad day|having a rough day|having a rough morning|having a rough time|having a hard time
|having a stroke|having a seizure|having a fit|having a breakdown|having a panic attack|having a case of|had a stroke
|tweakin|trippin|tweaking out|spazzing out|wigging out|freaking out today|freaking out on me|going crazy|going nuts
|going bonkers|gone bonkers|gone mad|gone bananas|gone mental|gone bad|going berserk|acting weird|acting funny
|acting crazy|acting strange|acting stupid|acting dumb|acting all weird|acting sus|acting so weird|acting so funny
|acting like a brat|acting sketchy|acting odd|acting janky|acting retro|acts up|act up|acted up|being weird
|being funny|being difficult|being a pain|being temperamental|being stubborn|being annoying today
|being dumb today about|being stupid rn|being slow and|being super weird|being unresponsive|tripping out
|falling apart|fell apart|falls apart|falling to bits|falling to pieces|coming apart|creaking at the seams|collapsing
|collapsed|crumbling|crumbled|imploding|imploded|melting|melted down|melting down|meltdown|bricked|bricks|bricking
|wrecked|borking my|nuked my|trashed my|killed my|breaks my|breaking my|breaking our|breaks our|breaks again
|breaking again|is breaking|keeps breaking|kept breaking|always breaking|constantly breaking|breaks every
|breaks constantly|breaks everything|something broke|they broke it|who broke|what did you break|broken right now|bust
|isn't functioning|isn't playing|isn't sending|isn't updating|isn't syncing|isn't refreshing|isn't uploading
|isn't downloading|isn't recording|isn't processing|isn't saving|isn't receiving|isn't delivering|isn't streaming
|isn't charging|isn't registering|isn't posting|isn't publishing|isn't deploying|isn't building|isn't printing
|isn't pairing|isn't recognising|isn't recognizing|isn't scanning|isn't accepting|isn't showing|isn't counting
|isn't triggering|isn't firing|isn't propagating|isn't replicating|isn't tracking|isn't ringing|isn't casting
|isn't searching|isn't matching|isn't going through|isn't coming through|isn't getting through|isn't picking up
|isn't reading|isn't reflecting|isn't generating|isn't replying|isn't answering|isn't doing anything
|isn't communicating|isn't talking to|isn't cooperating|isn't behaving|isn't operational|isn't functional
|isn't usable|isn't delivered|isn't getting delivered|isn't being delivered|isn't arriving|not functioning
|not playing|not updating|not syncing|not refreshing|not uploading|aren't working|aren't functioning|aren't playing
|aren't sending|aren't updating|aren't syncing|aren't refreshing|aren't uploading|ain't working|ain't functioning
|ain't playing|ain't sending|ain't updating|ain't syncing|ain't refreshing|ain't uploading|wasn't working
|wasn't functioning|wasn't playing|wasn't sending|wasn't updating|wasn't syncing|wasn't refreshing|wasn't uploading
|weren't working|weren't functioning|weren't playing|weren't sending|weren't updating|weren't syncing
|weren't refreshing|weren't uploading|isnt working|isnt functioning|isnt playing|isn't even working
|isn't even functioning|isn't even playing|not even working|not even functioning|not even playing|not really working
|not really functioning|not really playing|isn't really working|isn't really functioning|isn't really playing
|never working|never functioning|never playing|not currently working|not currently functioning|not currently playing
|stopped functioning|stopped playing|stops working|stops functioning|stops playing|quit functioning|quit playing
|quits working|quits functioning|quits playing|no longer working|no longer functioning|no longer playing
|not working right now|aren't working right now|stopped working right now|won't function|won't play|won't update
|won't sync|won't refresh|won't upload|won't download|won't record|won't process|won't save|won't receive
|won't deliver|won't stream|won't register|won't post|won't publish|won't deploy|won't build|won't print|won't pair
|won't scan|won't accept|won't show|won't trigger|won't fire|won't go through|won't come through|won't pick up
|won't cooperate|won't run|won't respond to|won't complete|won't finish|won't recognise|won't recognize
|won't do anything|won't stay connected|won't stay on|won't let me|won't let us|won't take my|won't take cards
|won't read my|won't generate|won't search|won't submit|won't verify|won't import|won't export|won't charge|won't add
|won't find my|won't cast|won't ring|won't budge|won't move|won't behave|won't proceed|won't switch|won't buy
|won't want to|doesn't function|doesn't play|doesn't send|doesn't update|doesn't sync|doesn't refresh|doesn't upload
|don't work|don't function|don't play|don't send|don't update|don't sync|don't refresh|don't upload|didn't work
|didn't function|didn't play|didn't send|didn't update|didn't sync|didn't refresh|didn't upload|wouldn't work
|wouldn't function|wouldn't play|wouldn't send|wouldn't update|wouldn't sync|wouldn't refresh|wouldn't upload
|refuses to work|refuses to function|refuses to play|refuses to send|refuses to update|refuses to sync
|refuses to refresh|refuses to upload|refuse to work|refuse to function|refuse to play|refused to work
|refused to function|refused to play|won't even work|won't even function|won't even play|doesn't even work
|doesn't even function|doesn't even play|does not function|does not play|do not function|do not play|did not function
|did not play|will not function|will not play|dont work|dont function|dont play|don't seem to work
|don't seem to function|don't seem to play|doesn't seem to work|doesn't seem to function|doesn't seem to play
|won't let me download|won't me do|won't me pay|won't me book|won't me play|won't me post|won't me send
|won't me check in|won't me check out|won't me checkout|won't me upload|won't me download|won't me order|won't me buy
|won't me save|won't me search|won't me open|won't me join|won't me view|won't me see|won't me add|won't me use
|won't me load|won't me connect|won't me access|won't me transfer|won't me make|won't me watch|won't me listen
|won't me edit|won't me delete|won't me tweet|won't me reply|won't me comment|won't me update|won't me submit
|won't me claim|won't me redeem|won't me change|won't me click|won't me type|won't me refresh|won't me reset
|won't me purchase|won't me scroll|won't me queue|won't me invite|won't me install|won't me deploy|won't me push
|won't me merge|won't me register|won't me complete|won't let us download|won't us do|won't us pay|won't us book
|won't us play|won't us post|won't us send|won't us check in|won't us check out|won't us checkout|won't us upload
|won't us download|won't us order|won't us buy|won't us save|won't us search|won't us open|won't us join
|won't us view|won't us see|won't us add|won't us use|won't us load|won't us connect|won't us access
|won't us transfer|won't us make|won't us watch|won't us listen|won't us edit|won't us delete|won't us tweet
|won't us reply|won't us comment|won't us update|won't us submit|won't us claim|won't us redeem|won't us change
|won't us click|won't us type|won't us refresh|won't us reset|won't us purchase|won't us scroll|won't us queue
|won't us invite|won't us install|won't us deploy|won't us push|won't us merge|won't us register|won't us complete
|won't let anyone download|won't anyone do|won't anyone pay|won't anyone book|won't anyone play|won't anyone post
|won't anyone send|won't anyone check in|won't anyone check out|won't anyone checkout|won't anyone upload
|won't anyone download|won't anyone order|won't anyone buy|won't anyone save|won't anyone search|won't anyone open
|won't anyone join|won't anyone view|won't anyone see|won't anyone add|won't anyone use|won't anyone load
|won't anyone connect|won't anyone access|won't anyone transfer|won't anyone make|won't anyone watch
|won't anyone listen|won't anyone edit|won't anyone delete|won't anyone tweet|won't anyone reply|won't anyone comment
|won't anyone update|won't anyone submit|won't anyone claim|won't anyone redeem|won't anyone change
|won't anyone click|won't anyone type|won't anyone refresh|won't anyone reset|won't anyone purchase
|won't anyone scroll|won't anyone queue|won't anyone invite|won't anyone install|won't anyone deploy
|won't anyone push|won't anyone merge|won't anyone register|won't anyone complete|won't let people do
|won't let people pay|won't let people book|won't let people play|won't let people post|won't let people send
|won't let people checkout|won't let people upload|won't let people download|won't let people order
|won't let people buy|won't let people save|won't let people search|won't let people open|won't let people join
|won't let people view|won't let people see|won't let people add|won't let people use|won't let people load
|won't let people connect|won't let people access|won't let people transfer|won't let people make
|won't let people watch|won't let people listen|won't let people edit|won't let people delete|won't let people tweet
|won't let people reply|won't let people comment|won't let people update|won't let people submit
|won't let people claim|won't let people redeem|won't let people change|won't let people click|won't let people type
|won't let people refresh|won't let people reset|won't let people purchase|won't let people scroll
|won't let people queue|won't let people invite|won't let people install|won't let people deploy
|won't let people push|won't let people merge|won't let people register|won't let people complete
|won't let you download|won't people do|won't people pay|won't people book|won't people play|won't people post
|won't people send|won't people check in|won't people check out|won't people checkout|won't people upload
|won't people download|won't people order|won't people buy|won't people save|won't people search|won't people open
|won't people join|won't people view|won't people see|won't people add|won't people use|won't people load
|won't people connect|won't people access|won't people transfer|won't people make|won't people watch
|won't people listen|won't people edit|won't people delete|won't people tweet|won't people reply|won't people comment
|won't people update|won't people submit|won't people claim|won't people redeem|won't people change
|won't people click|won't people type|won't people refresh|won't people reset|won't people purchase
|won't people scroll|won't people queue|won't people invite|won't people install|won't people deploy
|won't people push|won't people merge|won't people register|won't people complete|doesn't let me download
|doesn't me do|doesn't me pay|doesn't me book|doesn't me play|doesn't me post|doesn't me send|doesn't me check in
|doesn't me check out|doesn't me checkout|doesn't me upload|doesn't me download|doesn't me order|doesn't me buy
|doesn't me save|doesn't me search|doesn't me open|doesn't me join|doesn't me view|doesn't me see|doesn't me add
|doesn't me use|doesn't me load|doesn't me connect|doesn't me access|doesn't me transfer|doesn't me make
|doesn't me watch|doesn't me listen|doesn't me edit|doesn't me delete|doesn't me tweet|doesn't me reply
|doesn't me comment|doesn't me update|doesn't me submit|doesn't me claim|doesn't me redeem|doesn't me change
|doesn't me click|doesn't me type|doesn't me refresh|doesn't me reset|doesn't me purchase|doesn't me scroll
|doesn't me queue|doesn't me invite|doesn't me install|doesn't me deploy|doesn't me push|doesn't me merge
|doesn't me register|doesn't me complete|doesn't let us download|doesn't us do|doesn't us pay|doesn't us book
|doesn't us play|doesn't us post|doesn't us send|doesn't us check in|doesn't us check out|doesn't us checkout
|doesn't us upload|doesn't us download|doesn't us order|doesn't us buy|doesn't us save|doesn't us search
|doesn't us open|doesn't us join|doesn't us view|doesn't us see|doesn't us add|doesn't us use|doesn't us load
|doesn't us connect|doesn't us access|doesn't us transfer|doesn't us make|doesn't us watch|doesn't us listen
|doesn't us edit|doesn't us delete|doesn't us tweet|doesn't us reply|doesn't us comment|doesn't us update
|doesn't us submit|doesn't us claim|doesn't us redeem|doesn't us change|doesn't us click|doesn't us type
|doesn't us refresh|doesn't us reset|doesn't us purchase|doesn't us scroll|doesn't us queue|doesn't us invite
|doesn't us install|doesn't us deploy|doesn't us push|doesn't us merge|doesn't us register|doesn't us complete
|doesn't let anyone download|doesn't anyone do|doesn't anyone pay|doesn't anyone book|doesn't anyone play
|doesn't anyone post|doesn't anyone send|doesn't anyone check in|doesn't anyone check out|doesn't anyone checkout
|doesn't anyone upload|doesn't anyone download|doesn't anyone order|doesn't anyone buy|doesn't anyone save
|doesn't anyone search|doesn't anyone open|doesn't anyone join|doesn't anyone view|doesn't anyone see
|doesn't anyone add|doesn't anyone use|doesn't anyone load|doesn't anyone connect|doesn't anyone access
|doesn't anyone transfer|doesn't anyone make|doesn't anyone watch|doesn't anyone listen|doesn't anyone edit
|doesn't anyone delete|doesn't anyone tweet|doesn't anyone reply|doesn't anyone comment|doesn't anyone update
|doesn't anyone submit|doesn't anyone claim|doesn't anyone redeem|doesn't anyone change|doesn't anyone click
|doesn't anyone type|doesn't anyone refresh|doesn't anyone reset|doesn't anyone purchase|doesn't anyone scroll
|doesn't anyone queue|doesn't anyone invite|doesn't anyone install|doesn't anyone deploy|doesn't anyone push
|doesn't anyone merge|doesn't anyone register|doesn't anyone complete|doesn't let people do|doesn't let people pay
|doesn't let people book|doesn't let people play|doesn't let people post|doesn't let people send
|doesn't let people checkout|doesn't let people upload|doesn't let people download|doesn't let people order
|doesn't let people buy|doesn't let people save|doesn't let people search|doesn't let people open
|doesn't let people join|doesn't let people view|doesn't let people see|doesn't let people add|doesn't let people use
|doesn't let people load|doesn't let people connect|doesn't let people access|doesn't let people transfer
|doesn't let people make|doesn't let people watch|doesn't let people listen|doesn't let people edit
|doesn't let people delete|doesn't let people tweet|doesn't let people reply|doesn't let people comment
|doesn't let people update|doesn't let people submit|doesn't let people claim|doesn't let people redeem
|doesn't let people change|doesn't let people click|doesn't let people type|doesn't let people refresh
|doesn't let people reset|doesn't let people purchase|doesn't let people scroll|doesn't let people queue
|doesn't let people invite|doesn't let people install|doesn't let people deploy|doesn't let people push
|doesn't let people merge|doesn't let people register|doesn't let people complete|doesn't let you do
|doesn't let you pay|doesn't let you book|doesn't let you play|doesn't let you post|doesn't let you send
|doesn't let you checkout|doesn't let you upload|doesn't let you download|doesn't let you order|doesn't let you buy
|doesn't let you save|doesn't let you search|doesn't let you open|doesn't let you join|doesn't let you view
|doesn't let you see|doesn't let you add|doesn't let you use|doesn't let you load|doesn't let you connect
|doesn't let you access|doesn't let you transfer|doesn't let you make|doesn't let you watch|doesn't let you listen
|doesn't let you edit|doesn't let you delete|doesn't let you tweet|doesn't let you reply|doesn't let you comment
|doesn't let you update|doesn't let you submit|doesn't let you claim|doesn't let you redeem|doesn't let you change
|doesn't let you click|doesn't let you type|doesn't let you refresh|doesn't let you reset|doesn't let you purchase
|doesn't let you scroll|doesn't let you queue|doesn't let you invite|doesn't let you install|doesn't let you deploy
|doesn't let you push|doesn't let you merge|doesn't let you register|doesn't let you complete|doesn't people do
|doesn't people pay|doesn't people book|doesn't people play|doesn't people post|doesn't people send
|doesn't people check in|doesn't people check out|doesn't people checkout|doesn't people upload
|doesn't people download|doesn't people order|doesn't people buy|doesn't people save|doesn't people search
|doesn't people open|doesn't people join|doesn't people view|doesn't people see|doesn't people add|doesn't people use
|doesn't people load|doesn't people connect|doesn't people access|doesn't people transfer|doesn't people make
|doesn't people watch|doesn't people listen|doesn't people edit|doesn't people delete|doesn't people tweet
|doesn't people reply|doesn't people comment|doesn't people update|doesn't people submit|doesn't people claim
|doesn't people redeem|doesn't people change|doesn't people click|doesn't people type|doesn't people refresh
|doesn't people reset|doesn't people purchase|doesn't people scroll|doesn't people queue|doesn't people invite
|doesn't people install|doesn't people deploy|doesn't people push|doesn't people merge|doesn't people register
|doesn't people complete|not letting me download|not letting us download|not letting anyone download
|not letting people download|wouldn't let me download|wouldn't me do|wouldn't me pay|wouldn't me book
|wouldn't me play|wouldn't me post|wouldn't me send|wouldn't me check in|wouldn't me check out|wouldn't me checkout
|wouldn't me upload|wouldn't me download|wouldn't me order|wouldn't me buy|wouldn't me save|wouldn't me search
|wouldn't me open|wouldn't me join|wouldn't me view|wouldn't me see|wouldn't me add|wouldn't me use|wouldn't me load
|wouldn't me connect|wouldn't me access|wouldn't me transfer|wouldn't me make|wouldn't me watch|wouldn't me listen
|wouldn't me edit|wouldn't me delete|wouldn't me tweet|wouldn't me reply|wouldn't me comment|wouldn't me update
|wouldn't me submit|wouldn't me claim|wouldn't me redeem|wouldn't me change|wouldn't me click|wouldn't me type
|wouldn't me refresh|wouldn't me reset|wouldn't me purchase|wouldn't me scroll|wouldn't me queue|wouldn't me invite
|wouldn't me install|wouldn't me deploy|wouldn't me push|wouldn't me merge|wouldn't me register|wouldn't me complete
|wouldn't let us download|wouldn't us do|wouldn't us pay|wouldn't us book|wouldn't us play|wouldn't us post
|wouldn't us send|wouldn't us check in|wouldn't us check out|wouldn't us checkout|wouldn't us upload
|wouldn't us download|wouldn't us order|wouldn't us buy|wouldn't us save|wouldn't us search|wouldn't us open
|wouldn't us join|wouldn't us view|wouldn't us see|wouldn't us add|wouldn't us use|wouldn't us load
|wouldn't us connect|wouldn't us access|wouldn't us transfer|wouldn't us make|wouldn't us watch|wouldn't us listen
|wouldn't us edit|wouldn't us delete|wouldn't us tweet|wouldn't us reply|wouldn't us comment|wouldn't us update
|wouldn't us submit|wouldn't us claim|wouldn't us redeem|wouldn't us change|wouldn't us click|wouldn't us type
|wouldn't us refresh|wouldn't us reset|wouldn't us purchase|wouldn't us scroll|wouldn't us queue|wouldn't us invite
|wouldn't us install|wouldn't us deploy|wouldn't us push|wouldn't us merge|wouldn't us register|wouldn't us complete
|wouldn't let anyone do|wouldn't let anyone pay|wouldn't let anyone book|wouldn't let anyone play
|wouldn't let anyone post|wouldn't let anyone send|wouldn't let anyone checkout|wouldn't let anyone upload
|wouldn't let anyone download|wouldn't let anyone order|wouldn't let anyone buy|wouldn't let anyone save
|wouldn't let anyone search|wouldn't let anyone open|wouldn't let anyone join|wouldn't let anyone view
|wouldn't let anyone see|wouldn't let anyone add|wouldn't let anyone use|wouldn't let anyone load
|wouldn't let anyone connect|wouldn't let anyone access|wouldn't let anyone transfer|wouldn't let anyone make
|wouldn't let anyone watch|wouldn't let anyone listen|wouldn't let anyone edit|wouldn't let anyone delete
|wouldn't let anyone tweet|wouldn't let anyone reply|wouldn't let anyone comment|wouldn't let anyone update
|wouldn't let anyone submit|wouldn't let anyone claim|wouldn't let anyone redeem|wouldn't let anyone change
|wouldn't let anyone click|wouldn't let anyone type|wouldn't let anyone refresh|wouldn't let anyone reset
|wouldn't let anyone purchase|wouldn't let anyone scroll|wouldn't let anyone queue|wouldn't let anyone invite
|wouldn't let anyone install|wouldn't let anyone deploy|wouldn't let anyone push|wouldn't let anyone merge
|wouldn't let anyone register|wouldn't let anyone complete|wouldn't anyone do|wouldn't anyone pay
|wouldn't anyone book|wouldn't anyone play|wouldn't anyone post|wouldn't anyone send|wouldn't anyone check in
|wouldn't anyone check out|wouldn't anyone checkout|wouldn't anyone upload|wouldn't anyone download
|wouldn't anyone order|wouldn't anyone buy|wouldn't anyone save|wouldn't anyone search|wouldn't anyone open
|wouldn't anyone join|wouldn't anyone view|wouldn't anyone see|wouldn't anyone add|wouldn't anyone use
|wouldn't anyone load|wouldn't anyone connect|wouldn't anyone access|wouldn't anyone transfer|wouldn't anyone make
|wouldn't anyone watch|wouldn't anyone listen|wouldn't anyone edit|wouldn't anyone delete|wouldn't anyone tweet
|wouldn't anyone reply|wouldn't anyone comment|wouldn't anyone update|wouldn't anyone submit|wouldn't anyone claim
|wouldn't anyone redeem|wouldn't anyone change|wouldn't anyone click|wouldn't anyone type|wouldn't anyone refresh
|wouldn't anyone reset|wouldn't anyone purchase|wouldn't anyone scroll|wouldn't anyone queue|wouldn't anyone invite
|wouldn't anyone install|wouldn't anyone deploy|wouldn't anyone push|wouldn't anyone merge|wouldn't anyone register
|wouldn't anyone complete|wouldn't let people do|wouldn't let people pay|wouldn't let people book
|wouldn't let people play|wouldn't let people post|wouldn't let people send|wouldn't let people checkout
|wouldn't let people upload|wouldn't let people download|wouldn't let people order|wouldn't let people buy
|wouldn't let people save|wouldn't let people search|wouldn't let people open|wouldn't let people join
|wouldn't let people view|wouldn't let people see|wouldn't let people add|wouldn't let people use
|wouldn't let people load|wouldn't let people connect|wouldn't let people access|wouldn't let people transfer
|wouldn't let people make|wouldn't let people watch|wouldn't let people listen|wouldn't let people edit
|wouldn't let people delete|wouldn't let people tweet|wouldn't let people reply|wouldn't let people comment
|wouldn't let people update|wouldn't let people submit|wouldn't let people claim|wouldn't let people redeem
|wouldn't let people change|wouldn't let people click|wouldn't let people type|wouldn't let people refresh
|wouldn't let people reset|wouldn't let people purchase|wouldn't let people scroll|wouldn't let people queue
|wouldn't let people invite|wouldn't let people install|wouldn't let people deploy|wouldn't let people push
|wouldn't let people merge|wouldn't let people register|wouldn't let people complete|wouldn't let you do
|wouldn't let you pay|wouldn't let you book|wouldn't let you play|wouldn't let you post|wouldn't let you send
|wouldn't let you checkout|wouldn't let you upload|wouldn't let you download|wouldn't let you order
|wouldn't let you buy|wouldn't let you save|wouldn't let you search|wouldn't let you open|wouldn't let you join
|wouldn't let you view|wouldn't let you see|wouldn't let you add|wouldn't let you use|wouldn't let you load
|wouldn't let you connect|wouldn't let you access|wouldn't let you transfer|wouldn't let you make
|wouldn't let you watch|wouldn't let you listen|wouldn't let you edit|wouldn't let you delete|wouldn't let you tweet
|wouldn't let you reply|wouldn't let you comment|wouldn't let you update|wouldn't let you submit
|wouldn't let you claim|wouldn't let you redeem|wouldn't let you change|wouldn't let you click|wouldn't let you type
|wouldn't let you refresh|wouldn't let you reset|wouldn't let you purchase|wouldn't let you scroll
|wouldn't let you queue|wouldn't let you invite|wouldn't let you install|wouldn't let you deploy
|wouldn't let you push|wouldn't let you merge|wouldn't let you register|wouldn't let you complete|wouldn't people do
|wouldn't people pay|wouldn't people book|wouldn't people play|wouldn't people post|wouldn't people send
|wouldn't people check in|wouldn't people check out|wouldn't people checkout|wouldn't people upload
|wouldn't people download|wouldn't people order|wouldn't people buy|wouldn't people save|wouldn't people search
|wouldn't people open|wouldn't people join|wouldn't people view|wouldn't people see|wouldn't people add
|wouldn't people use|wouldn't people load|wouldn't people connect|wouldn't people access|wouldn't people transfer
|wouldn't people make|wouldn't people watch|wouldn't people listen|wouldn't people edit|wouldn't people delete
|wouldn't people tweet|wouldn't people reply|wouldn't people comment|wouldn't people update|wouldn't people submit
|wouldn't people claim|wouldn't people redeem|wouldn't people change|wouldn't people click|wouldn't people type
|wouldn't people refresh|wouldn't people reset|wouldn't people purchase|wouldn't people scroll|wouldn't people queue
|wouldn't people invite|wouldn't people install|wouldn't people deploy|wouldn't people push|wouldn't people merge
|wouldn't people register|wouldn't people complete|didn't let me do|didn't let me pay|didn't let me book
|didn't let me play|didn't let me post|didn't let me send|didn't let me checkout|didn't let me upload
|didn't let me download|didn't let me order|didn't let me buy|didn't let me save|didn't let me search
|didn't let me open|didn't let me join|didn't let me view|didn't let me see|didn't let me add|didn't let me use
|didn't let me load|didn't let me connect|didn't let me access|didn't let me transfer|didn't let me make
|didn't let me watch|didn't let me listen|didn't let me edit|didn't let me delete|didn't let me tweet
|didn't let me reply|didn't let me comment|didn't let me update|didn't let me submit|didn't let me claim
|didn't let me redeem|didn't let me change|didn't let me click|didn't let me type|didn't let me refresh
|didn't let me reset|didn't let me purchase|didn't let me scroll|didn't let me queue|didn't let me invite
|didn't let me install|didn't let me deploy|didn't let me push|didn't let me merge|didn't let me register
|didn't let me complete|didn't me do|didn't me pay|didn't me book|didn't me play|didn't me post|didn't me send
|didn't me check in|didn't me check out|didn't me checkout|didn't me upload|didn't me download|didn't me order
|didn't me buy|didn't me save|didn't me search|didn't me open|didn't me join|didn't me view|didn't me see
|didn't me add|didn't me use|didn't me load|didn't me connect|didn't me access|didn't me transfer
|didn't me do anything|didn't me make|didn't me watch|didn't me listen|didn't me edit|didn't me delete
|didn't me tweet|didn't me reply|didn't me comment|didn't me update|didn't me submit|didn't me claim|didn't me redeem
|didn't me change|didn't me click|didn't me type|didn't me refresh|didn't me reset|didn't me purchase
|didn't me scroll|didn't me queue|didn't me invite|didn't me install|didn't me deploy|didn't me push|didn't me merge
|didn't me register|didn't me complete|didn't let us do|didn't let us pay|didn't let us book|didn't let us play
|didn't let us post|didn't let us send|didn't let us checkout|didn't let us upload|didn't let us download
|didn't let us order|didn't let us buy|didn't let us save|didn't let us search|didn't let us open|didn't let us join
|didn't let us view|didn't let us see|didn't let us add|didn't let us use|didn't let us load|didn't let us connect
|didn't let us access|didn't let us transfer|didn't let us make|didn't let us watch|didn't let us listen
|didn't let us edit|didn't let us delete|didn't let us tweet|didn't let us reply|didn't let us comment
|didn't let us update|didn't let us submit|didn't let us claim|didn't let us redeem|didn't let us change
|didn't let us click|didn't let us type|didn't let us refresh|didn't let us reset|didn't let us purchase
|didn't let us scroll|didn't let us queue|didn't let us invite|didn't let us install|didn't let us deploy
|didn't let us push|didn't let us merge|didn't let us register|didn't let us complete|didn't us do|didn't us pay
|didn't us book|didn't us play|didn't us post|didn't us send|didn't us check in|didn't us check out
|didn't us checkout|didn't us upload|didn't us download|didn't us order|didn't us buy|didn't us save|didn't us search
|didn't us open|didn't us join|didn't us view|didn't us see|didn't us add|didn't us use|didn't us load
|didn't us connect|didn't us access|didn't us transfer|didn't us do anything|didn't us make|didn't us watch
|didn't us listen|didn't us edit|didn't us delete|didn't us tweet|didn't us reply|didn't us comment|didn't us update
|didn't us submit|didn't us claim|didn't us redeem|didn't us change|didn't us click|didn't us type|didn't us refresh
|didn't us reset|didn't us purchase|didn't us scroll|didn't us queue|didn't us invite|didn't us install
|didn't us deploy|didn't us push|didn't us merge|didn't us register|didn't us complete|didn't let anyone do
|didn't let anyone pay|didn't let anyone book|didn't let anyone play|didn't let anyone post|didn't let anyone send
|didn't let anyone checkout|didn't let anyone upload|didn't let anyone download|didn't let anyone order
|didn't let anyone buy|didn't let anyone save|didn't let anyone search|didn't let anyone open|didn't let anyone join
|didn't let anyone view|didn't let anyone see|didn't let anyone add|didn't let anyone use|didn't let anyone load
|didn't let anyone connect|didn't let anyone access|didn't let anyone transfer|didn't let anyone make
|didn't let anyone watch|didn't let anyone listen|didn't let anyone edit|didn't let anyone delete
|didn't let anyone tweet|didn't let anyone reply|didn't let anyone comment|didn't let anyone update
|didn't let anyone submit|didn't let anyone claim|didn't let anyone redeem|didn't let anyone change
|didn't let anyone click|didn't let anyone type|didn't let anyone refresh|didn't let anyone reset
|didn't let anyone purchase|didn't let anyone scroll|didn't let anyone queue|didn't let anyone invite
|didn't let anyone install|didn't let anyone deploy|didn't let anyone push|didn't let anyone merge
|didn't let anyone register|didn't let anyone complete|didn't anyone do|didn't anyone pay|didn't anyone book
|didn't anyone play|didn't anyone post|didn't anyone send|didn't anyone check in|didn't anyone check out
|didn't anyone checkout|didn't anyone upload|didn't anyone download|didn't anyone order|didn't anyone buy
|didn't anyone save|didn't anyone search|didn't anyone open|didn't anyone join|didn't anyone view|didn't anyone see
|didn't anyone add|didn't anyone use|didn't anyone load|didn't anyone connect|didn't anyone access
|didn't anyone transfer|didn't anyone do anything|didn't anyone make|didn't anyone watch|didn't anyone listen
|didn't anyone edit|didn't anyone delete|didn't anyone tweet|didn't anyone reply|didn't anyone comment
|didn't anyone update|didn't anyone submit|didn't anyone claim|didn't anyone redeem|didn't anyone change
|didn't anyone click|didn't anyone type|didn't anyone refresh|didn't anyone reset|didn't anyone purchase
|didn't anyone scroll|didn't anyone queue|didn't anyone invite|didn't anyone install|didn't anyone deploy
|didn't anyone push|didn't anyone merge|didn't anyone register|didn't anyone complete|didn't let people do
|didn't let people pay|didn't let people book|didn't let people play|didn't let people post|didn't let people send
|didn't let people checkout|didn't let people upload|didn't let people download|didn't let people order
|didn't let people buy|didn't let people save|didn't let people search|didn't let people open|didn't let people join
|didn't let people view|didn't let people see|didn't let people add|didn't let people use|didn't let people load
|didn't let people connect|didn't let people access|didn't let people transfer|didn't let people make
|didn't let people watch|didn't let people listen|didn't let people edit|didn't let people delete
|didn't let people tweet|didn't let people reply|didn't let people comment|didn't let people update
|didn't let people submit|didn't let people claim|didn't let people redeem|didn't let people change
|didn't let people click|didn't let people type|didn't let people refresh|didn't let people reset
|didn't let people purchase|didn't let people scroll|didn't let people queue|didn't let people invite
|didn't let people install|didn't let people deploy|didn't let people push|didn't let people merge
|didn't let people register|didn't let people complete|didn't let you do|didn't let you pay|didn't let you book
|didn't let you play|didn't let you post|didn't let you send|didn't let you checkout|didn't let you upload
|didn't let you download|didn't let you order|didn't let you buy|didn't let you save|didn't let you search
|didn't let you open|didn't let you join|didn't let you view|didn't let you see|didn't let you add|didn't let you use
|didn't let you load|didn't let you connect|didn't let you access|didn't let you transfer|didn't let you make
|didn't let you watch|didn't let you listen|didn't let you edit|didn't let you delete|didn't let you tweet
|didn't let you reply|didn't let you comment|didn't let you update|didn't let you submit|didn't let you claim
|didn't let you redeem|didn't let you change|didn't let you click|didn't let you type|didn't let you refresh
|didn't let you reset|didn't let you purchase|didn't let you scroll|didn't let you queue|didn't let you invite
|didn't let you install|didn't let you deploy|didn't let you push|didn't let you merge|didn't let you register
|didn't let you complete|didn't people do|didn't people pay|didn't people book|didn't people play|didn't people post
|didn't people send|didn't people check in|didn't people check out|didn't people checkout|didn't people upload
|didn't people download|didn't people order|didn't people buy|didn't people save|didn't people search
|didn't people open|didn't people join|didn't people view|didn't people see|didn't people add|didn't people use
|didn't people load|didn't people connect|didn't people access|didn't people transfer|didn't people do anything
|didn't people make|didn't people watch|didn't people listen|didn't people edit|didn't people delete
|didn't people tweet|didn't people reply|didn't people comment|didn't people update|didn't people submit
|didn't people claim|didn't people redeem|didn't people change|didn't people click|didn't people type
|didn't people refresh|didn't people reset|didn't people purchase|didn't people scroll|didn't people queue
|didn't people invite|didn't people install|didn't people deploy|didn't people push|didn't people merge
|didn't people register|didn't people complete|isn't letting me download|isn't letting us download
|isn't letting anyone download|isn't letting people do|isn't letting people pay|isn't letting people book
|isn't letting people play|isn't letting people post|isn't letting people send|isn't letting people checkout
|isn't letting people upload|isn't letting people download|isn't letting people order|isn't letting people buy
|isn't letting people save|isn't letting people search|isn't letting people open|isn't letting people join
|isn't letting people view|isn't letting people see|isn't letting people add|isn't letting people use
|isn't letting people load|isn't letting people connect|isn't letting people access|isn't letting people transfer
|isn't letting people make|isn't letting people watch|isn't letting people listen|isn't letting people edit
|isn't letting people delete|isn't letting people tweet|isn't letting people reply|isn't letting people comment
|isn't letting people update|isn't letting people submit|isn't letting people claim|isn't letting people redeem
|isn't letting people change|isn't letting people click|isn't letting people type|isn't letting people refresh
|isn't letting people reset|isn't letting people purchase|isn't letting people scroll|isn't letting people queue
|isn't letting people invite|isn't letting people install|isn't letting people deploy|isn't letting people push
|isn't letting people merge|isn't letting people register|isn't letting people complete|won't even me do
|won't even me pay|won't even me book|won't even me play|won't even me post|won't even me send|won't even me checkout
|won't even me upload|won't even me download|won't even me order|won't even me buy|won't even me save
|won't even me search|won't even me open|won't even me join|won't even me view|won't even me see|won't even me add
|won't even me use|won't even me load|won't even me connect|won't even me access|won't even me transfer
|won't even me make|won't even me watch|won't even me listen|won't even me edit|won't even me delete
|won't even me tweet|won't even me reply|won't even me comment|won't even me update|won't even me submit
|won't even me claim|won't even me redeem|won't even me change|won't even me click|won't even me type
|won't even me refresh|won't even me reset|won't even me purchase|won't even me scroll|won't even me queue
|won't even me invite|won't even me install|won't even me deploy|won't even me push|won't even me merge
|won't even me register|won't even me complete|won't even us do|won't even us pay|won't even us book
|won't even us play|won't even us post|won't even us send|won't even us checkout|won't even us upload
|won't even us download|won't even us order|won't even us buy|won't even us save|won't even us search
|won't even us open|won't even us join|won't even us view|won't even us see|won't even us add|won't even us use
|won't even us load|won't even us connect|won't even us access|won't even us transfer|won't even us make
|won't even us watch|won't even us listen|won't even us edit|won't even us delete|won't even us tweet
|won't even us reply|won't even us comment|won't even us update|won't even us submit|won't even us claim
|won't even us redeem|won't even us change|won't even us click|won't even us type|won't even us refresh
|won't even us reset|won't even us purchase|won't even us scroll|won't even us queue|won't even us invite
|won't even us install|won't even us deploy|won't even us push|won't even us merge|won't even us register
|won't even us complete|won't even anyone do|won't even anyone pay|won't even anyone book|won't even anyone play
|won't even anyone post|won't even anyone send|won't even anyone checkout|won't even anyone upload
|won't even anyone download|won't even anyone order|won't even anyone buy|won't even anyone save
|won't even anyone search|won't even anyone open|won't even anyone join|won't even anyone view|won't even anyone see
|won't even anyone add|won't even anyone use|won't even anyone load|won't even anyone connect
|won't even anyone access|won't even anyone transfer|won't even anyone make|won't even anyone watch
|won't even anyone listen|won't even anyone edit|won't even anyone delete|won't even anyone tweet
|won't even anyone reply|won't even anyone comment|won't even anyone update|won't even anyone submit
|won't even anyone claim|won't even anyone redeem|won't even anyone change|won't even anyone click
|won't even anyone type|won't even anyone refresh|won't even anyone reset|won't even anyone purchase
|won't even anyone scroll|won't even anyone queue|won't even anyone invite|won't even anyone install
|won't even anyone deploy|won't even anyone push|won't even anyone merge|won't even anyone register
|won't even anyone complete|won't even people do|won't even people pay|won't even people book|won't even people play
|won't even people post|won't even people send|won't even people checkout|won't even people upload
|won't even people download|won't even people order|won't even people buy|won't even people save
|won't even people search|won't even people open|won't even people join|won't even people view|won't even people see
|won't even people add|won't even people use|won't even people load|won't even people connect
|won't even people access|won't even people transfer|won't even people make|won't even people watch
|won't even people listen|won't even people edit|won't even people delete|won't even people tweet
|won't even people reply|won't even people comment|won't even people update|won't even people submit
|won't even people claim|won't even people redeem|won't even people change|won't even people click
|won't even people type|won't even people refresh|won't even people reset|won't even people purchase
|won't even people scroll|won't even people queue|won't even people invite|won't even people install
|won't even people deploy|won't even people push|won't even people merge|won't even people register
|won't even people complete|wont even me do|wont even me pay|wont even me book|wont even me play|wont even me post
|wont even me send|wont even me checkout|wont even me upload|wont even me download|wont even me order
|wont even me buy|wont even me save|wont even me search|wont even me open|wont even me join|wont even me view
|wont even me see|wont even me add|wont even me use|wont even me load|wont even me connect|wont even me access
|wont even me transfer|wont even me make|wont even me watch|wont even me listen|wont even me edit|wont even me delete
|wont even me tweet|wont even me reply|wont even me comment|wont even me update|wont even me submit
|wont even me claim|wont even me redeem|wont even me change|wont even me click|wont even me type|wont even me refresh
|wont even me reset|wont even me purchase|wont even me scroll|wont even me queue|wont even me invite
|wont even me install|wont even me deploy|wont even me push|wont even me merge|wont even me register
|wont even me complete|wont even us do|wont even us pay|wont even us book|wont even us play|wont even us post
|wont even us send|wont even us checkout|wont even us upload|wont even us download|wont even us order
|wont even us buy|wont even us save|wont even us search|wont even us open|wont even us join|wont even us view
|wont even us see|wont even us add|wont even us use|wont even us load|wont even us connect|wont even us access
|wont even us transfer|wont even us make|wont even us watch|wont even us listen|wont even us edit|wont even us delete
|wont even us tweet|wont even us reply|wont even us comment|wont even us update|wont even us submit
|wont even us claim|wont even us redeem|wont even us change|wont even us click|wont even us type|wont even us refresh
|wont even us reset|wont even us purchase|wont even us scroll|wont even us queue|wont even us invite
|wont even us install|wont even us deploy|wont even us push|wont even us merge|wont even us register
|wont even us complete|wont even anyone do|wont even anyone pay|wont even anyone book|wont even anyone play
|wont even anyone post|wont even anyone send|wont even anyone checkout|wont even anyone upload
|wont even anyone download|wont even anyone order|wont even anyone buy|wont even anyone save|wont even anyone search
|wont even anyone open|wont even anyone join|wont even anyone view|wont even anyone see|wont even anyone add
|wont even anyone use|wont even anyone load|wont even anyone connect|wont even anyone access
|wont even anyone transfer|wont even anyone make|wont even anyone watch|wont even anyone listen|wont even anyone edit
|wont even anyone delete|wont even anyone tweet|wont even anyone reply|wont even anyone comment
|wont even anyone update|wont even anyone submit|wont even anyone claim|wont even anyone redeem
|wont even anyone change|wont even anyone click|wont even anyone type|wont even anyone refresh|wont even anyone reset
|wont even anyone purchase|wont even anyone scroll|wont even anyone queue|wont even anyone invite
|wont even anyone install|wont even anyone deploy|wont even anyone push|wont even anyone merge
|wont even anyone register|wont even anyone complete|wont even people do|wont even people pay|wont even people book
|wont even people play|wont even people post|wont even people send|wont even people checkout|wont even people upload
|wont even people download|wont even people order|wont even people buy|wont even people save|wont even people search
|wont even people open|wont even people join|wont even people view|wont even people see|wont even people add
|wont even people use|wont even people load|wont even people connect|wont even people access
|wont even people transfer|wont even people make|wont even people watch|wont even people listen|wont even people edit
|wont even people delete|wont even people tweet|wont even people reply|wont even people comment
|wont even people update|wont even people submit|wont even people claim|wont even people redeem
|wont even people change|wont even people click|wont even people type|wont even people refresh|wont even people reset
|wont even people purchase|wont even people scroll|wont even people queue|wont even people invite
|wont even people install|wont even people deploy|wont even people push|wont even people merge
|wont even people register|wont even people complete|not letting me|not letting us|not letting anyone
|not letting people|not letting users|not letting customers|not letting you|won't let anyone|won't let you
|doesn't let me|doesn't let us|doesn't let anyone|wouldn't let me|wouldn't let us|isn't letting me|isn't letting us
|isn't letting anyone|can't do anything|can't pay|can't book|can't post|can't upload|can't download|can't order
|can't buy|can't save|can't search|can't view|can't see|can't add|can't check in|can't check out|can't checkout
|can't transfer|can't withdraw|can't watch|can't listen|can't edit|can't delete|can't tweet|can't comment
|can't update|can't submit|can't claim|can't redeem|can't deploy|can't push|can't pull|can't merge|can't clone
|can't register|can't complete|can't call|can't text|can't make calls|can't hear|can't stream|can't connect
|can't reach anyone|can't scan|can't print|can't queue|can't find a match|can't find match|can't find a game
|can't get a game|can't get anything|can't work|can't get any work|can't do my job|can't do our jobs
|can't process payments|can't take payments|can't take cards|can't get my money|can't move money|can't trade
|can't sell|can't do any work|can't get it to|can't get this to|can't get past|can't get through|can't finish
|can't reply|can't receive calls|can't receive messages|can't make payments|can't make a payment|can't top up
|can't board|can't rebook|can't activate|can't install|can't share my screen|can't unmute|can't invite friends
|can't party up|can't get emails|can't get my emails|can't receive emails|couldn't use|couldn't do anything
|couldn't play|couldn't send|couldn't pay|couldn't book|couldn't post|couldn't upload|can not use|can not do anything
|can not play|can not send|can not pay|can not book|can not post|can not upload|could not use|could not do anything
|could not play|could not send|could not pay|could not book|could not post|could not upload|unable to send
|unable to upload|can't even use|can't even do anything|can't even play|couldn't even use|couldn't even do anything
|couldn't even play|can barely use|can barely do anything|can barely play|can hardly use|can hardly do anything
|can hardly play|cannot even use|cannot even do anything|cannot even play|can't seem to use|can't seem to play
|nobody can use|nobody can do anything|nobody can play|no one can use|no one can play|noone can use
|noone can do anything|noone can play|haven't been able use|haven't been able play|impossible to use
|impossible to do anything|impossible to play|can no longer use|can no longer play|fail|failin|fails to|failures
|failing right now|keeps dropping|keeps disconnecting|keeps going out|keeps resetting|keeps reloading
|keeps refreshing|keeps buffering out|keeps losing signal|keeps rejecting|keeps declining|keeps bouncing|keeps saying
|keeps telling me|keeps giving me|keeps throwing|keeps showing me|keeps asking me|keeps stopping|keeps skipping
|keeps pausing|keeps looping|keeps flickering|keeps muting|keeps reverting|keeps deleting|keeps repeating
|keeps spazzing|keeps kicking|keeps booting|keeps crapping out|keeps shutting off|keeps turning off|keeps going black
|keeps going down|keeps going offline|keeps falling over|keeps doing this|keep losing signal|keep getting kicked
|keep getting booted|keep getting an|keep getting this|keep disconnecting|keep dropping|disconnect*
|disconnected again|disconnected from|getting disconnected|got disconnected|dc'd|dcd|dced|dc'ing|dcing|d c'd
|losing connection|lose connection|loses connection|dropping calls|dropped calls|drops calls|calls drop
|calls are dropping|call dropped|drops out|dropping out|dropped out|drop outs|dropouts|cuts out|cutting out|cut out
|cuts off|cutting off|in and out|on and off|off and on|hit or miss|hit and miss|comes and goes|coming and going
|spotty service|shaky|unstable|instability|unreliable today|up and down|jittering out|timing everyone out
|dropping packets again|dropping connections|dropping like flies|died on me|just died|died again|has died|declined
|declining cards|declining my card|declining all|rejecting cards|rejecting payments|rejecting all|won't take card
|cash only|only taking cash|only accepting cash|can't take card|not taking cards|not accepting cards|not taking card
|stuck at the till|stuck at checkout|stuck at the checkout|stranded at|money missing|money has disappeared
|money disappeared|money vanished|money not showing|wages not in|wages haven't gone in|wages not gone in
|not been paid because|pay hasn't gone in|payment hasn't gone through|payments not going through
|payment not going through|payments stuck|payment stuck|payments pending|double charging everyone|balance shows zero
|showing zero|shows zero balance|balance missing|transactions missing|transactions not showing
|messages not going through|messages not delivering|messages not delivered|messages not coming through|messages stuck
|messages not loading|messages disappearing|messages missing|messages undelivered|messages bouncing
|messages not arriving|emails not going through|emails won't load|emails stuck|emails are stuck|emails bouncing
|emails not arriving|emails not loading|emails missing|emails disappeared|emails disappearing|emails gone
|emails not showing|emails not coming through|emails not delivering|texts not going through|texts won't load
|calls not going through|calls won't load|posts not going through|posts won't load|pics not going through
|pics won't load|photos not going through|photos won't load|videos not going through|images not going through
|notifications not going through|notifs not going through|uploads not going through|downloads not going through
|orders not going through|builds not going through|deploys not going through|jobs not going through
|webhooks not going through|requests not going through|invites not going through|dms not going through
|tweets not going through|comments not going through|replies not going through|stories not going through
|files not going through|one tick|one grey tick|single tick|one check mark|stuck on one tick|timeline not loading
|timeline won't load|nothing new loading|same posts|same tweets over|feed is frozen|feed is stuck|no sound|no audio
|no video|no picture|no voice|no data|no response|no reply from server|no results|no search results|no posts
|no tweets|no content|no messages coming|no notifications|no sync|no lobbies|no matches|no servers found
|no games found|no orders coming|no payments going|no transactions going|no updates coming|no playback|no images
|no dial|no calls|no texts|no emails coming|no mail coming|no luck|no dice|no joy|no go|no bueno|no worky|no workie
|no longer functional|no workee|does not compute|nada works|nothing is working|nothing working|nothing sends
|nothing happens|nothing is happening|nothing is going through|nothing goes through|nothing is sending
|nothing updates|nothing uploads|nothing saves|nothing syncs|nothing is playing|nothing functions|nothing will play
|nothing will work|nothing is coming through|nothing comes through|nothing is updating|nothing is syncing
|nothing deploys|nothing builds|nuthin works|nothing's working|none of it works|none of it is|none of them work
|none of my|none of our|not one thing works|nowt works|nowt working|nowt's working|doesn't do shit|doing nothing
|does nothing|won't do shit|nothing when i click|hitting refresh|went haywire again|went sideways|went south
|went to pot|went pear shaped again|went kablooey|went nuts|went crazy|went bonkers|gone wrong|gone sideways
|gone south|gone pete tong|gone kablooey|gone haywire again|going wrong|going sideways|going haywire again
|something is wrong|something wrong with|something is up with|something is off|something is amiss
|something is definitely wrong|something definitely wrong|something is seriously wrong|something seems wrong
|something seems off|something fishy|something happened to|something funky|something weird going on
|something is happening with|something up with|something's wrong|something's off|something's up with
|something's amiss|something's not right|whats wrong|what's wrong|whatever is wrong|wrong with your|wrong with the
|wrong with this|wrong with my|wrong with you|wrong with it|wrong with ur|having issue|having an issue|having problem
|having a problem|having troubles|having difficulty|having difficulties|having glitches|having some issues
|having some problems|having some trouble|having major issues|having serious issues|having connection issues
|having connectivity issues|having technical issues|having server issues|having network issues|having loading issues
|having technical difficulties|having all sorts of|having disruption|having disruptions|having some difficulties
|have issue|have issues|have an issue|have problem|have problems|have a problem|have trouble|have troubles
|experiencing issue|experiencing an issue|experiencing problem|experiencing problems|experiencing a problem
|experiencing trouble|experiencing troubles|facing issue|facing issues|facing an issue|facing problem|facing problems
|facing a problem|facing trouble|facing troubles|seeing issue|seeing issues|seeing an issue|seeing problem
|seeing problems|seeing a problem|seeing trouble|seeing troubles|had issue|had issues|had an issue|had problem
|had problems|had a problem|had trouble|had troubles|hit issue|hit issues|hit an issue|running into issue
|running into issues|running into an issue|run into issue|run into issues|run into an issue|ran into issue
|ran into issues|ran into an issue|encountering issue|encountering issues|encountering an issue|encounter issue
|encounter issues|encounter an issue|getting issue|getting issues|getting an issue|get issue|get issues|get an issue
|hitting issue|hitting issues|hitting an issue|suffering from issue|suffering from issues|suffering from an issue
|plagued by issue|plagued by issues|plagued by an issue|plagued with issue|plagued with issues|plagued with an issue
|ongoing issue|ongoing issues|ongoing an issue|seeing some issue|seeing some issues|seeing some an issue
|having some issue|having some an issue|having major issue|having major an issue|having serious issue
|having serious an issue|having huge issue|having huge issues|having huge an issue|having massive issue
|having massive issues|having massive an issue|issues connecting|issues loading|issues logging in|issues logging into
|issues accessing|issues opening|issues with the app|issues with the site|issues with the website
|issues with the servers|issues with server|issues with servers|issues with your|issues sending|issues uploading
|issues downloading|issues streaming|issues playing|issues with login|issues signing in|issues getting in
|issues getting on|issues with it|issues today|issues right now|issues rn|issues atm|issues this morning
|issues tonight|issues again|issues or is it|issues or just me|issues or maintenance|issues paying|issues booking
|issues checking in|issues checking out|issues reaching|issues using|issues deploying|issues pushing|issues pulling
|problems connecting|problems loading|problems logging in|problems logging into|problems accessing|problems opening
|problems with the app|problems with the site|trouble connecting|trouble loading|trouble logging in
|trouble logging into|trouble accessing|trouble opening|trouble with the app|trouble with the site
|difficulty connecting|difficulty loading|difficulty logging in|difficulty logging into|difficulty accessing
|difficulty opening|difficulty with the app|difficulty with the site|issue connecting|issue loading|issue logging in
|issue logging into|issue accessing|issue opening|issue with the app|issue with the site|problem connecting
|problem loading|problem logging in|problem logging into|problem accessing|problem opening|problem with the app
|problem with the site|troubles connecting|troubles loading|troubles logging in|fix your|fix ur|fix ya|fix yo
|fix the app|fix the site|fix the website|fix the servers|fix this|fix your shit|fix ur shit|fix it|fix yo shit
|fix y'all servers|fix up your|fix up ur|fix up ya|fix up yo|fix up the app|fix up the site|fix up the website
|fix up the servers|get your shit together|get your act together|get your servers|get your app together
|get your servers fixed|get your site fixed|get your systems|sort it out|sort your app out|sort yourselves out
|sort your servers out|sort ya|sort this out|needs fixing|need fixing|not fixed|isn't fixed|not resolved
|isn't resolved|not restored|yet to recover|no fix yet|no eta|yet to be fixed|yet to be resolved|not yet resolved
|not yet fixed|hasn't been fixed|hasn't been resolved|not recovered|come back to me|please come back|pls come back
|plz come back|come back online|come back please|when are you coming|need you back|need it back|be back soon|wake up
|ffs|wtaf|wth|wtf is happening|wtf is wrong|bruh moment|nooo not|not again|not this again|here we go again
|and it's gone|aaand it's gone|there it goes|there goes|yikes again|goddamn|lord not|are you kidding me
|you're kidding me|seriously again|not now|why now|why today|of all times|of all the days|worst possible time
|worst time to|worst timing|great timing|perfect timing|just when i|right when i|right as i|right before my
|in the middle of|mid meeting|mid match|mid game|mid call|mid stream|mid raid|mid song|mid workout|mid exam
|mid interview|mid presentation|mid demo|mid deploy|mid transaction|mid flight|mid conversation|mid sentence
|mid class|mid lecture|mid session|mid checkout|unable to|wasn't able to|weren't able to|impossible to work
|impossible to pay|impossible to get|refusing|no way to|dead end|giving up|gave up on me|given up on me
|stopped loading|stopped sending|stopped syncing|stopped updating|stopped responding to|stopped streaming
|stopped charging|stopped letting me|quit on me|just stopped|suddenly stopped|suddenly stops|randomly stopped
|randomly stops|all of a sudden|out of nowhere|out of the blue|tried everything|tried restarting|tried reinstalling
|tried rebooting|tried refreshing|tried turning it off|tried different browsers|tried another browser
|tried three browsers|tried multiple devices|tried both wifi|tried clearing cache|tried clearing my cache
|tried several times|tried multiple times|tried 10 times|tried five times|tried logging out and|tried incognito
|tried a vpn|tried to load|tried to open|tried to use|tried to pay|tried to book|tried to connect|tried to order
|tried to access|tried to play|turned it off and|even after restarting|even after reinstalling|even after rebooting
|even in incognito|same on mobile|same on my phone|on wifi and|wifi and data|on any browser|on all devices
|on every device|on multiple devices|across devices|across all devices|in any browser|mayday|send help|pray for
|thoughts and prayers|prayers for|fml|rip to|rip my|is washed rn|is so done|is fried|are fried|is finished rn
|is not it rn|got me stranded|left me stranded|left us stranded|leaving us stranded|leaving me stranded|left stranded
|can't get home because|stranded because|stuck because|stuck outside because|bombing out|bombs|bombed|barfs|barfing
|barfed|barf|chokes|choked|puking|pukes|puked|spits the dummy|spat the dummy|throws up|falls on its face|flipping out
|fritzing|fritz|on the fritz again|blown up|blowing up on me|blew a fuse|blew a gasket|running like crap
|running like ass|running like garbage|running like shit|runs like ass|works like shit today|ran out of steam|tanking
|tanked again|tanks|going through it|went to lunch|out to lunch|sleeping on the job|slacking|not having it|said nope
|says nope|computer says no|said not today|said nah|chose violence|chose today to|choosing today|decided not to work
|decided to stop|decided to quit|decided to not|decided to break|decided to crash|picked today|hates me today
|doesn't like me today|doesn't want to work|don't want to work|doesn't wanna work|don't wanna work|does not want to
|doesn't want to load|doesn't wanna load|doesn't feel like working|isn't having it|not feeling it|lost the plot
|lost its mind|lost its marbles|losing its mind|gone bust today|ain't right|isn't right|ain't normal|not well
|isn't well|is poorly|feeling poorly|unwell|under the weather|not feeling well|isn't feeling well|needs a reboot
|needs a kick|needs turning off`,
  work: `functions|functional|operational|operate|operates|operating|responds|reply|replies to me|answers|answering
|plays|play|playing|sends|send|sending|receives|receive|receiving|connects|connecting|opening|opened|loaded|starts
|start|starting|launching app|launches fine|boots|booting|runs|run|syncs|sync|refreshes|refresh|refreshing|updating
|deliver|delivers|delivering|delivered|processes|processing|renders|render|rendering|displays|display|displaying
|shows up|show up|showing up|comes up|come up|coming up|goes through|go through|going through|went through
|comes through|come through|coming through|gets through|saves|save|saving|submits|submit|submitting|uploading
|downloading|accessing|accessed|reach|reaching|reached|reachable|accessible|responsive|available|usable|playable
|functionally|turn on|turns on|boot up|get on|getting on|get in|getting in|get through|getting through|get into
|getting into|use it|using it|pull up|pulls up|check in|stream|streams|streaming|pair|pairs|pairing|scan|scans
|scanning|book|booking|ordering|paying|make calls|make a call|wrk|workin|wrking|loadin|worked|loaded fine|ran
|functioned`,
  not: `nope|nah|naw|nuh uh|nay|neither|nor|noone|nowhere|hardly|barely|scarcely|rarely|seldom|anymore|any more
|at all|by no means|shouldn't|shouldnt|wouldnt|werent|weren't|wasn't|haven't|hadn't|hadnt|mustn't|needn't|mightn't
|dunno|dnt|dont|doesn|didn|isn|wasn|couldn|wouldn|cnt|cudnt|shan't|ain|aint|ain't|idk|unable|lack|lacks|lacking
|stopped|stops|refuse|refuses|refusing|refused|fail to|fails to|nowt|nuffin|nuthin|nothin|zero|zilch|nil|neva|nvr
|nonexistent|nonfunctional|inoperable|inoperative|impossible|ceased|ceases|cease|few if any`,
  now: `right this moment|r n|at this moment|at the mo|at this time|at this very moment|at present|presently
|as we speak|as i type|as i write|as of this|in progress|ongoing|on going|continuing|continues|persists|nowadays
|this minute|this second|this instant|this very|live now|2day|2nite|tonite|2night|tday|todays|todayyy|this am|this pm
|this evening|this hour|this week|this weekend|all morning|all afternoon|all evening|all night|all weekend|all week
|all damn day|all bloody day|all freaking day|whole day|whole morning|the entire day|entire morning|just started
|just got|just went|just happened|only just|suddenly|all of a sudden|sudden|abruptly|out of nowhere|since last night
|since yesterday|since last week|since last weekend|since monday|since tuesday|since wednesday|since thursday
|since friday|since saturday|since sunday|since early morning|since noon|since midday|since lunch|since lunchtime
|since midnight|since around|since about|since approx|since at least|since 10 am|since 9am|since 8am|since 6pm
|since dawn|since the update|since the last update|since the latest update|since updating|since this update
|since an hour|since hours|since ages|since days|since earlier|since then|since 6 am|since the new update
|since the weekend|since the patch|since the outage|since the maintenance|for 2 hours|for 12 hours|for 24 hours
|for 10 minutes|for 5 minutes|for 20 minutes|for 30 mins|for 5 mins|for 2 hrs|for two hours|for three hours
|for four hours|for half an hour|for half hour|for hour|for few hours|for few minutes|for couple hours
|for couple of hours|for couple minutes|for several hours|for 15 min|for 5 min|for about an hour|for about 2 hours
|for about 12 hours|for about 24 hours|for about 10 minutes|for about 5 minutes|for about 20 minutes
|for about 30 mins|for about 5 mins|for about 2 hrs|for about two hours|for about three hours|for about four hours
|for about half hour|for about hour|for about few hours|for about few minutes|for about couple hours
|for about couple minutes|for about hours|for about several hours|for about 15 min|for about 5 min|for more than hour
|for more than hours|for at least hour|for at least hours|for like an hour|for like 2 hours|for like 12 hours
|for like 24 hours|for like 10 minutes|for like 5 minutes|for like 20 minutes|for like 30 mins|for like 5 mins
|for like 2 hrs|for like two hours|for like three hours|for like four hours|for like half hour|for like hour
|for like few hours|for like few minutes|for like couple hours|for like couple minutes|for like hours
|for like several hours|for like 15 min|for like 5 min|over an hour|over 2 hours|over 12 hours|over 24 hours
|over 10 minutes|over 5 minutes|over 20 minutes|over 30 mins|over 5 mins|over 2 hrs|over two hours|over three hours
|over four hours|over half an hour|over half hour|over hour|over few hours|over few minutes|over couple hours
|over couple of hours|over couple minutes|over hours|over several hours|over 15 min|over 5 min|almost an hour
|almost 2 hours|almost 12 hours|almost 24 hours|almost 10 minutes|almost 5 minutes|almost 20 minutes|almost 30 mins
|almost 5 mins|almost 2 hrs|almost two hours|almost three hours|almost four hours|almost half an hour
|almost half hour|almost hour|almost few hours|almost few minutes|almost couple hours|almost couple of hours
|almost couple minutes|almost hours|almost several hours|almost 15 min|almost 5 min|past an hour|past 2 hours
|past 12 hours|past 24 hours|past 10 minutes|past 5 minutes|past 20 minutes|past 30 mins|past 5 mins|past 2 hrs
|past two hours|past three hours|past four hours|past half an hour|past half hour|past few hours|past few minutes
|past couple hours|past couple of hours|past couple minutes|past hours|past several hours|past 15 min|past 5 min
|last an hour|last 2 hours|last 12 hours|last 24 hours|last 10 minutes|last 5 minutes|last 20 minutes|last 30 mins
|last 5 mins|last 2 hrs|last two hours|last three hours|last four hours|last half an hour|last half hour
|last few hours|last few minutes|last couple hours|last couple of hours|last couple minutes|last hours
|last several hours|last 15 min|last 5 min|going on an hour|going on 2 hours|going on 12 hours|going on 24 hours
|going on 10 minutes|going on 5 minutes|going on 20 minutes|going on 30 mins|going on 5 mins|going on 2 hrs
|going on two hours|going on three hours|going on four hours|going on half hour|going on hour|going on few hours
|going on few minutes|going on couple hours|going on couple minutes|going on hours|going on several hours
|going on 15 min|going on 5 min|coming up on hour|coming up on hours|approaching an hour|approaching 2 hours
|approaching 12 hours|approaching 24 hours|approaching 10 minutes|approaching 5 minutes|approaching 20 minutes
|approaching 30 mins|approaching 5 mins|approaching 2 hrs|approaching two hours|approaching three hours
|approaching four hours|approaching half an hour|approaching half hour|approaching hour|approaching few hours
|approaching few minutes|approaching couple hours|approaching couple of hours|approaching couple minutes
|approaching hours|approaching several hours|approaching 15 min|approaching 5 min|nearly an hour|nearly 2 hours
|nearly 12 hours|nearly 24 hours|nearly 10 minutes|nearly 5 minutes|nearly 20 minutes|nearly 30 mins|nearly 5 mins
|nearly 2 hrs|nearly two hours|nearly three hours|nearly four hours|nearly half an hour|nearly half hour|nearly hour
|nearly few hours|nearly few minutes|nearly couple hours|nearly couple of hours|nearly couple minutes|nearly hours
|nearly several hours|nearly 15 min|nearly 5 min|for ages|for 2 days|for three days|for two days|for days
|for several days|for quite a while|for a good hour|for a solid hour|for the day|for a few hours|for a few minutes
|for a couple hours|for the umpteenth time|for the second time|for the third time|for the 3 time|for yet another day
|and counting|day 2 of|day two of|hour 3 of|hour three of|day three of|hours later and|2 hours in|2 hours later
|hours straight|hours on end|a minute ago|an hour ago|1 hour ago|hours ago|moments ago|a moment ago|seconds ago
|mins ago|min ago|a sec ago|a second ago|not long ago|within the hour|past 30 minutes|last 30 minutes|past 20 mins
|once more|one more time|another day another|another time|3rd time this|every day|everyday|every single day
|every few minutes|every 5 minutes|every 10 minutes|every 5 mins|every two minutes|every morning|every time i|nonstop
|non stop|constantly|continuously|continually|repeatedly|over and over|currentlyy|curently|curr|actively|already|stil
|stilll|remains|remain|remaining|lately|as usual|back at it|on a monday|on a friday|on a sunday|on a saturday
|on a weekday|on payday|on pay day|on launch day|on release day|on match day|on black friday|on deadline day
|on exam day|monday morning|this fine morning|this lovely morning|bright and early|right when|right as|just as
|just when|while i'm|while im|while i am|as of 10|update 10|live update|developing|minute by minute
|until further notice|still offline|still not loading|still not opening|still not launching|still not back up
|still not back online|still not back yet|still isn't back up|still isn't back online|still isn't back yet
|still aren't back up|still aren't back online|still aren't back yet|still not back|still not up
|currently unavailable|down bad again|down for hours|down for days|down for ages|down for 2 hours|down for 12 hours
|down for 10 minutes|down 2 hours now|down 10 hours now|down 5 minutes now|down 10 minutes now|down 5 mins now
|down 10 mins now|down 2 hrs now|down 10 hrs now|down 2 days now|down hours now|down 2 hours|down 12 hours
|down 5 minutes|down 15 minutes|down 5 mins|down 15 mins|down 2 hrs|down 12 hrs|down 2 days|down since|down again
|down rn|down atm|down at the moment|down currently|down today|down tonight|down still|down once again|down yet again
|still down|currently down|been down since|been offline since|been unavailable since|been inaccessible since
|been unreachable since|been out since|been dead since|been broken since|still won't load|still doesn't load`,
  ago: `yday|yest|ystrday|yesturday|yesterdays|the day before|the other night|the other week|the other morning
|earlier this month|earlier this year|that day|that night|that morning|that time|that whole|the time when
|the time that|one time|once upon a time|way back|back then|back when|in the past|in those days|at the time
|at one point|previously|formerly|long ago|a long time ago|ages ago|a while back|while ago|some time ago|a week ago
|last few weeks|over the weekend|over the holidays|over christmas|over the summer|last weekend|last saturday
|last sunday|on saturday|on sunday|on january|on february|on march|on april|on june|on july|on august|on september
|on october|on november|on december|in january|in february|in march|in april|in may|in june|in july|in august
|in september|in october|in november|in december|last january|last june|last july|last november|last december
|last spring|last summer|last autumn|last fall|last winter|last quarter|last time|this day in|on this day|years later
|months later|weeks later|hours later|the next day|the following day|following last|in 2015|in 2016|in 2017|in 2018
|in 2025|in 2026|of 2021|of 2022|of 2023|of 2024|of 2025|during the 2021|since 2019|july 19|the 2021 outage
|the 2024 outage|great outage|infamous|the big outage|the big one|historic outage|history of outages|biggest outages
|worst outages|biggest outage ever|biggest it outages|largest it outage|largest outage in history|past outages
|previous outage|previous outages|prior outage|recent outage|recent outages|last outage|earlier outage
|earlier outages|yesterday's outage|last week's outage|outage last week|outage yesterday|outage last month
|outage last night|outage last year|after the outage|following the outage|following outage|since the outage
|during the outage|during that outage|in the wake of|fallout|after action|incident report|incident review
|incident retrospective|incident write up|incident writeup|incident analysis|incident summary|post incident
|post outage|post mortems|postmortems|blameless|write up of|writeup of|deep dive into the|retro|retros|retrospectives
|lesson learned|learned from|what we learned|what i learned|what did we learn|what can we learn|what went wrong
|how it happened|how it went down|anatomy of|autopsy of|timeline of the|timeline of events|case study|root causes
|looking back|look back|reflecting on|hindsight|remember the|remember that|anyone remember|y'all remember
|who remembers|never forget|still thinking about the|flashback|flashbacks|throwback|tbt|memories of|trauma from
|ptsd from|a year since|one year since|one year on|1 year ago|one year ago|a year on|5 years since|apologised for
|apologized for|apologises for|apologizes for last|compensation for the|compensation for last
|compensate customers for|credits for the outage|fined over|fined for|fined after|sued over|lawsuit over
|lawsuit over outage|blames outage|blamed on|was caused by|was due to|was traced to|were caused by|was the result of
|explains what caused|explains outage|reveals cause of|reveals what caused|explains why it|lasted|cost us|cost them
|cost the company|cost customers|cost businesses|survived the|i survived|we survived|was down for|was out for
|was offline for|was unavailable for|was unreachable for|was inaccessible for|was dead for|were down for|were out for
|were offline for|were unavailable for|were unreachable for|were inaccessible for|were dead for`,
  was: `was down for|was out for|was offline for|was unavailable for|was unreachable for|was inaccessible for
|was dead for|were down for|were out for|were offline for|were unavailable for|were unreachable for
|were inaccessible for|were dead for|has been fixed since|wasn't|weren't|didn't|hadn't|couldn't|went|happened
|occurred|occured|became|began|started|ended|struck|hit us|took place|experienced|suffered|affected us|lost
|crashed out earlier|i was|i had|i could|could have|would have|should have|might have|must have|woulda|coulda|shoulda
|after being|after having|wuz|wus|wasn't working|wasn't functioning|wasn't playing|wasn't sending|wasn't updating
|wasn't syncing|wasn't refreshing|wasn't uploading|weren't working|weren't functioning|weren't playing
|weren't sending|weren't updating|weren't syncing|weren't refreshing|weren't uploading|didn't work|didn't function
|didn't play|didn't send|didn't update|didn't sync|didn't refresh|didn't upload|didn't let me do|didn't let me pay
|didn't let me book|didn't let me play|didn't let me post|didn't let me send|didn't let me checkout
|didn't let me upload|didn't let me download|didn't let me order|didn't let me buy|didn't let me save
|didn't let me search|didn't let me open|didn't let me join|didn't let me view|didn't let me see|didn't let me add
|didn't let me use|didn't let me load|didn't let me connect|didn't let me access|didn't let me transfer
|didn't let me make|didn't let me watch|didn't let me listen|didn't let me edit|didn't let me delete
|didn't let me tweet|didn't let me reply|didn't let me comment|didn't let me update|didn't let me submit
|didn't let me claim|didn't let me redeem|didn't let me change|didn't let me click|didn't let me type
|didn't let me refresh|didn't let me reset|didn't let me purchase|didn't let me scroll|didn't let me queue
|didn't let me invite|didn't let me install|didn't let me deploy|didn't let me push|didn't let me merge
|didn't let me register|didn't let me complete|didn't me do|didn't me pay|didn't me book|didn't me play
|didn't me post|didn't me send|didn't me check in|didn't me check out|didn't me checkout|didn't me upload
|didn't me download|didn't me order|didn't me buy|didn't me save|didn't me search|didn't me open|didn't me join
|didn't me view|didn't me see|didn't me add|didn't me use|didn't me load|didn't me connect|didn't me access
|didn't me transfer|didn't me do anything|didn't me make|didn't me watch|didn't me listen|didn't me edit
|didn't me delete|didn't me tweet|didn't me reply|didn't me comment|didn't me update|didn't me submit|didn't me claim
|didn't me redeem|didn't me change|didn't me click|didn't me type|didn't me refresh|didn't me reset
|didn't me purchase|didn't me scroll|didn't me queue|didn't me invite|didn't me install|didn't me deploy
|didn't me push|didn't me merge|didn't me register|didn't me complete|didn't let us do|didn't let us pay
|didn't let us book|didn't let us play|didn't let us post|didn't let us send|didn't let us checkout
|didn't let us upload|didn't let us download|didn't let us order|didn't let us buy|didn't let us save
|didn't let us search|didn't let us open|didn't let us join|didn't let us view|didn't let us see|didn't let us add
|didn't let us use|didn't let us load|didn't let us connect|didn't let us access|didn't let us transfer
|didn't let us make|didn't let us watch|didn't let us listen|didn't let us edit|didn't let us delete
|didn't let us tweet|didn't let us reply|didn't let us comment|didn't let us update|didn't let us submit
|didn't let us claim|didn't let us redeem|didn't let us change|didn't let us click|didn't let us type
|didn't let us refresh|didn't let us reset|didn't let us purchase|didn't let us scroll|didn't let us queue
|didn't let us invite|didn't let us install|didn't let us deploy|didn't let us push|didn't let us merge
|didn't let us register|didn't let us complete|didn't us do|didn't us pay|didn't us book|didn't us play
|didn't us post|didn't us send|didn't us check in|didn't us check out|didn't us checkout|didn't us upload
|didn't us download|didn't us order|didn't us buy|didn't us save|didn't us search|didn't us open|didn't us join
|didn't us view|didn't us see|didn't us add|didn't us use|didn't us load|didn't us connect|didn't us access
|didn't us transfer|didn't us do anything|didn't us make|didn't us watch|didn't us listen|didn't us edit
|didn't us delete|didn't us tweet|didn't us reply|didn't us comment|didn't us update|didn't us submit|didn't us claim
|didn't us redeem|didn't us change|didn't us click|didn't us type|didn't us refresh|didn't us reset
|didn't us purchase|didn't us scroll|didn't us queue|didn't us invite|didn't us install|didn't us deploy
|didn't us push|didn't us merge|didn't us register|didn't us complete|didn't let anyone do|didn't let anyone pay
|didn't let anyone book|didn't let anyone play|didn't let anyone post|didn't let anyone send
|didn't let anyone checkout|didn't let anyone upload|didn't let anyone download|didn't let anyone order
|didn't let anyone buy|didn't let anyone save|didn't let anyone search|didn't let anyone open|didn't let anyone join
|didn't let anyone view|didn't let anyone see|didn't let anyone add|didn't let anyone use|didn't let anyone load
|didn't let anyone connect|didn't let anyone access|didn't let anyone transfer|didn't let anyone make
|didn't let anyone watch|didn't let anyone listen|didn't let anyone edit|didn't let anyone delete
|didn't let anyone tweet|didn't let anyone reply|didn't let anyone comment|didn't let anyone update
|didn't let anyone submit|didn't let anyone claim|didn't let anyone redeem|didn't let anyone change
|didn't let anyone click|didn't let anyone type|didn't let anyone refresh|didn't let anyone reset
|didn't let anyone purchase|didn't let anyone scroll|didn't let anyone queue|didn't let anyone invite
|didn't let anyone install|didn't let anyone deploy|didn't let anyone push|didn't let anyone merge
|didn't let anyone register|didn't let anyone complete|didn't anyone do|didn't anyone pay|didn't anyone book
|didn't anyone play|didn't anyone post|didn't anyone send|didn't anyone check in|didn't anyone check out
|didn't anyone checkout|didn't anyone upload|didn't anyone download|didn't anyone order|didn't anyone buy
|didn't anyone save|didn't anyone search|didn't anyone open|didn't anyone join|didn't anyone view|didn't anyone see
|didn't anyone add|didn't anyone use|didn't anyone load|didn't anyone connect|didn't anyone access
|didn't anyone transfer|didn't anyone do anything|didn't anyone make|didn't anyone watch|didn't anyone listen
|didn't anyone edit|didn't anyone delete|didn't anyone tweet|didn't anyone reply|didn't anyone comment
|didn't anyone update|didn't anyone submit|didn't anyone claim|didn't anyone redeem|didn't anyone change
|didn't anyone click|didn't anyone type|didn't anyone refresh|didn't anyone reset|didn't anyone purchase
|didn't anyone scroll|didn't anyone queue|didn't anyone invite|didn't anyone install|didn't anyone deploy
|didn't anyone push|didn't anyone merge|didn't anyone register|didn't anyone complete|didn't let people do
|didn't let people pay|didn't let people book|didn't let people play|didn't let people post|didn't let people send
|didn't let people checkout|didn't let people upload|didn't let people download|didn't let people order
|didn't let people buy|didn't let people save|didn't let people search|didn't let people open|didn't let people join
|didn't let people view|didn't let people see|didn't let people add|didn't let people use|didn't let people load
|didn't let people connect|didn't let people access|didn't let people transfer|didn't let people make
|didn't let people watch|didn't let people listen|didn't let people edit|didn't let people delete
|didn't let people tweet|didn't let people reply|didn't let people comment|didn't let people update
|didn't let people submit|didn't let people claim|didn't let people redeem|didn't let people change
|didn't let people click|didn't let people type|didn't let people refresh|didn't let people reset
|didn't let people purchase|didn't let people scroll|didn't let people queue|didn't let people invite
|didn't let people install|didn't let people deploy|didn't let people push|didn't let people merge
|didn't let people register|didn't let people complete|didn't let you do|didn't let you pay|didn't let you book
|didn't let you play|didn't let you post|didn't let you send|didn't let you checkout|didn't let you upload
|didn't let you download|didn't let you order|didn't let you buy|didn't let you save|didn't let you search
|didn't let you open|didn't let you join|didn't let you view|didn't let you see|didn't let you add|didn't let you use
|didn't let you load|didn't let you connect|didn't let you access|didn't let you transfer|didn't let you make
|didn't let you watch|didn't let you listen|didn't let you edit|didn't let you delete|didn't let you tweet
|didn't let you reply|didn't let you comment|didn't let you update|didn't let you submit|didn't let you claim
|didn't let you redeem|didn't let you change|didn't let you click|didn't let you type|didn't let you refresh
|didn't let you reset|didn't let you purchase|didn't let you scroll|didn't let you queue|didn't let you invite
|didn't let you install|didn't let you deploy|didn't let you push|didn't let you merge|didn't let you register
|didn't let you complete|didn't people do|didn't people pay|didn't people book|didn't people play|didn't people post
|didn't people send|didn't people check in|didn't people check out|didn't people checkout|didn't people upload
|didn't people download|didn't people order|didn't people buy|didn't people save|didn't people search
|didn't people open|didn't people join|didn't people view|didn't people see|didn't people add|didn't people use
|didn't people load|didn't people connect|didn't people access|didn't people transfer|didn't people do anything
|didn't people make|didn't people watch|didn't people listen|didn't people edit|didn't people delete
|didn't people tweet|didn't people reply|didn't people comment|didn't people update|didn't people submit
|didn't people claim|didn't people redeem|didn't people change|didn't people click|didn't people type
|didn't people refresh|didn't people reset|didn't people purchase|didn't people scroll|didn't people queue
|didn't people invite|didn't people install|didn't people deploy|didn't people push|didn't people merge
|didn't people register|didn't people complete|couldn't use|couldn't do anything|couldn't play|couldn't send
|couldn't pay|couldn't book|couldn't post|couldn't upload|couldn't even use|couldn't even do anything
|couldn't even play|wasn't able to|weren't able to|couldn't reach|couldn't access|couldn't open|couldn't load
|couldn't connect to|couldn't get to|couldn't get onto|couldn't get through to|couldn't even open|couldn't even load
|couldn't even access|couldn't even connect|couldn't even reach|couldn't even launch|couldn't even get on
|couldn't even get to|couldn't even view|couldn't be reached|couldn't be accessed|couldn't be loaded
|couldn't be opened|couldn't be found|couldn't be contacted|couldn't be displayed|couldn't get a connection
|couldn't get to load|couldn't get to open|didn't load|didn't open|didn't launch|didn't boot|didn't start
|didn't come up|didn't connect|didn't resolve|wasn't loading|wasn't opening|wasn't launching|wasn't starting
|wasn't connecting|wasn't responding|wasn't resolving|wasn't coming up|weren't loading|weren't opening
|weren't launching|weren't starting|weren't connecting|weren't responding|weren't resolving|weren't coming up
|couldn't login|couldn't log into|couldn't login to|couldn't log on|couldn't logon|couldn't log on to
|couldn't log back in|didn't let me login|couldn't get in|couldn't get into|couldn't get back in
|couldn't get back into|couldn't get into my|couldn't get into the|couldn't get logged in|couldn't get past login`,
  recovered: `its back|were back|now back|systems back|fully back|just got back|came right back|back in action
|back in business|back in service|back to full strength|back to life|back from the dead|back alive
|back among the living|back on track|back live|back on now|back running|back to working|back working|back and running
|back and better than|back with us|back on its feet|back in operation|back to usual|back as of|back baby|back babyyy
|back finally|back at last|back for me|back for us|back for everyone|back everybody|bak up|bck up|we so back
|we are so back|we're so back|we back|aaand it's|he's back|she's back|they're back|has returned|have returned
|returned to service|returned to normal|returns to normal|returning to normal|service returning|services returning
|resumes|resumed|resuming|operations resume|resume normal|normal service|normal service has resumed|normal operations
|business as usual|normality|normalcy|normal again|all normal|everything is normal|is repaired|is sorted
|is remediated|is rectified|is solved|is patched|is corrected|are repaired|are sorted|are remediated|been repaired
|been sorted|been remediated|got repaired|got sorted|got remediated|issue fixed|issue resolved|issue restored
|issues fixed|issues resolved|issues restored|problem fixed|problem resolved|problem restored|fixed the issue
|fixed the problem|fixed the outage|fixed the bug|fixed thanks|fixed thank you|fixed thank god|resolved the issue
|resolved the outage|resolved incident|resolved thank you|this incident has been|incident has been resolved
|incident resolved|incident closed|incident is resolved|incident is over|issue has been resolved
|issues have been resolved|problem solved|outage resolved|outage over|outage is over|outage ended|outage has ended
|outage has been resolved|crisis averted|crisis over|panic over|false alarm|the nightmare is over|storm has passed
|drama over|emergency over|stand down everyone|you can stop refreshing|no longer down|not down anymore
|isn't down anymore|no longer offline|no longer an issue|no longer a problem|no longer seeing errors
|no longer experiencing|no more errors|errors have stopped|errors have cleared|errors cleared|errors gone|has cleared
|cleared up|cleared itself|all green|back to green|going green|green across the board|everything is green
|dashboard is green|status page is green|all systems go|fully functional|functional again|operational
|operating normally|operating as normal|operating as usual|running normally|running smoothly|running again
|running now|functioning again|functioning normally|behaving again|behaving now|behaving itself again
|performing normally|responding again|responding normally|responding now|works for me now|works for us now
|works once more|works again thanks|works now thanks|works as normal|works as usual|works as it should
|works as expected again|works normally|works like normal|works once again|working for me now|working for us now
|working once more|working again thanks|loads now|loads for me now|loads for us now|loads once more
|loads again thanks|loading again|loading now|loading for me now|loading for us now|loading once more
|loading again thanks|opens again|opens now|opens for me now|opens for us now|opens once more|opens again thanks
|opening again|opening now|opening for me now|opening for us now|opening once more|opening again thanks
|connects again|connects now|connecting again|connecting now|sends again|sends now|sending again|sending now
|plays again|plays now|playing again|playing now|syncing again|syncing now|updating again|updating now
|streaming again|streaming now|functioning now|online again|online now|live again|live now|available again
|available now|accessible again|accessible now|reachable again|reachable now|usable again|usable now|alive now
|stable again|stable now|normal now|good now|okay again|okay now|ok again|ok now|fine again|healthy again|healthy now
|fast again|fast now|snappy again|snappy now|smooth again|smooth now|right again|right now|better again|better now
|working for me again|works all good|now working|now works|now loads|now loading|now up|now online|now stable|it's up
|its up|they're up|we're up|site's up|servers are up|servers are live|servers back|servers up|server's up|up now
|up and at it|up for me|up for us|up here now|seems up|looks up|seems to be up|appears to be up|seems back|looks back
|seems to be back|appears to be back|looks to be back|seems to be working|appears to be working|looks to be working
|seems to work now|seems to have been|looking better|all better|all sorted|all is well|all well now|we good
|we're good|good to go|sorted now|it's sorted|its sorted|got it sorted|finally works|finally working|finally loads
|finally loaded|finally opened|finally got in|finally in|finally up|finally online|finally logged in|i'm in|im in
|i'm back in|im back in|got back in|we're in|able to log in|able to login again|able to log back|able to get in
|able to connect now|able to connect again|can log in now|can log in again|can login now|can login again
|can connect now|can connect again|can access it now|can access again|can finally|could finally|was finally able to
|managed to get in|managed to log in|managed to get on|let me in now|letting me in now|loaded now|just loaded
|coming back slowly|slowly coming back|starting to come back|starting to recover|starting to work again
|beginning to recover|recovers|recovery|back after|returns after|return after|return online|returns online
|rose from the dead|risen from the dead|risen|resurrected|it's alive|its alive|is alive|comes back|kicked back in
|kicked in again|rolled back|rollback complete|reverted|fix deployed|fix has been deployed|fix has been implemented
|fix was deployed|fix implemented|fix applied|fix rolled out|fix has been applied|fix is live|fix in place
|fix went out|fix shipped|fix worked|deployed a fix|shipped a fix|rolled out a fix|pushed a fix|implemented a fix
|a fix has been|applied a fix|issued a fix|mitigation in place|mitigation applied|mitigation complete|mitigated
|maintenance complete|maintenance completed|maintenance is complete|maintenance is over|maintenance over
|maintenance has ended|maintenance has completed|servers are now live|downtime is over|downtime over
|downtime has ended|sorry for the downtime|sorry for the disruption|sorry for the inconvenience
|apologies for the downtime|apologies for the outage|apologies for the disruption|apologize for the outage
|apologise for the outage|apologize for the disruption|thanks for your patience|thanks for bearing with
|thanks for the patience|thanks for fixing|thank you for fixing|thanks for sorting|ty for fixing|thanks for the fix
|quick fix thanks|that was quick|that was fast|restarted and works|flushed dns and works|unstuck|unfrozen|unborked
|unbroken|unclogged|✅|🟢`,
  anyone: `any one else|any1|ne1|anybody else|any body else|somebody else|no one else|nobody else|every one else
|everybody else|everybody's|all of you|all y'all|any of you|any of y'all|any of yall|some of you|other users
|other folks|anyone know|has anyone|have anyone|is anyone|is anybody|does anyone|does anybody|did anyone|did anybody
|did everyone|can anyone|can anybody|can someone|could someone|could anyone|can anyone log in|someone confirm
|please confirm|confirm please|who's having|who is having|who here|who's with me|am i alone|am i the only
|i the only one|only one|the only one|the only person|surely not just me|surely i'm not|can't be just me
|can't be the only|not just me|isn't just me|not only me|it not just me|glad it isn't just|thought it was just
|thought it was me|thought it was my|thought i was the|so not just me|or just me|or is it me|or is it just
|or is it my|or me|or my internet|or my wifi|or my end|or my phone|or my connection|just my|just on my end|just us
|only us|just our|is it only me|is it only us|is it just me|is it just us|is it just my|is this just me
|is that just me|it just me|this just me|only my|only on my end|only affecting me|only happening to me|only for me
|just for me|just mine|is it you|is it them|me or is|is it my|on my end|on your end|on their end|my side|your side
|your end|our end|for others|for other people|for anyone|for everyone|for everybody|for you|for y'all|for yall|for u
|for ya|you guys|u guys|you lot|you all|hey guys|yo guys|peeps|y'all|yall|ya'll|you too|u too|yours|urs
|same for everyone|same for anyone|same issue here|same problem here|same thing here|same over here|same with me
|same for me|same for us|same with us|same boat|in the same boat|me too|me 2|me three|me as well|me also|us too
|mine too|mine as well|here too|here as well|same lol|samesies|+1|likewise|ditto|also here|also for me|also down here
|happening to me too|happening to anyone|happening to you|happening to everyone|happens to me too|happened to me too
|i have the same|im having the same|having the same issue|having the same problem|having same issue
|having same problem|getting the same|seeing the same|getting the same error|seeing this too|seeing it too
|getting this too|confirmed here|can confirm|confirmed on my|confirming|works for anyone|working for anyone
|working for you|working for others|works for you|works for others|down for you|loading for you|loading for anyone
|all my friends|my friends too|my friend too|my coworkers too|colleagues too|whole team|the whole team|our whole team
|my whole team|entire team|whole office|the whole office|my entire office|our entire office|whole company
|the whole company|whole building|my whole family|whole house|all of us|all users|most people|lots of people
|so many people|many people|multiple people|several people|multiple users|many users|lots of users|people are saying
|people saying|people reporting|people complaining|came here to see|came here to check|come here to check
|coming here to see|came on here to|checking to see if|checking if|wondering if|just checking|just wondering
|just wanted to check|down for everyone|down for everybody|down for us too|down for us all|down for me too
|down for others|down for other people|down for anyone else|down for anybody else|down for most people
|down for all users|down for multiple users|down for us`,
  asking: `is it down|is it broken|is it slow|is it wrong|is it fixed|is it still down|is it acting up|is it an issue
|is it a problem|is it an outage|is it any issue|is this down|is this broken|is this slow|is this wrong|is this fixed
|is this still down|is this acting up|is this an issue|is this a problem|is this an outage|is this any issue
|is that down|is that broken|is that slow|is that wrong|is that fixed|is that still down|is that acting up
|is that an issue|is that a problem|is that an outage|is that any issue|is there down|is there broken|is there slow
|is there wrong|is there fixed|is there still down|is there acting up|is there an issue|is there a problem
|is there an outage|is there any issue|is the down|is the broken|is the slow|is the wrong|is the fixed
|is the still down|is the acting up|is the an issue|is the a problem|is the an outage|is the any issue|is your down
|is your broken|is your slow|is your wrong|is your fixed|is your still down|is your acting up|is your an issue
|is your a problem|is your an outage|is your any issue|is my down|is my broken|is my slow|is my wrong|is my fixed
|is my still down|is my acting up|is my an issue|is my a problem|is my an outage|is my any issue|is the site down
|is the site broken|is the site slow|is the site wrong|is the site fixed|is the app down|is the app broken
|is the app slow|is the app wrong|is the app fixed|is the website down|is the website broken|is the website slow
|is the website wrong|is the website fixed|is the server down|is the server broken|is the server slow
|is the server wrong|is the server fixed|is the api down|is the api broken|is the api slow|is the api wrong
|is the api fixed|is the network down|is the network broken|is the network slow|is the network wrong
|is the network fixed|is the service down|is the service broken|is the service slow|is the service wrong
|is the service fixed|is the servers down|is the servers broken|is the servers up|is the servers slow
|is the servers wrong|is the servers fixed|is your site down|is your site broken|is your site slow|is your site wrong
|is your site fixed|is your app down|is your app broken|is your app slow|is your app wrong|is your app fixed
|is your website down|is your website broken|is your website slow|is your website wrong|is your website fixed
|is your api down|is your api broken|is your api slow|is your api wrong|is your api fixed|is your service down
|is your service broken|is your service slow|is your service wrong|is your service fixed|is something down
|is something broken|is something slow|is something wrong|is something fixed|is something still down
|is something acting up|is something an issue|is something a problem|is something an outage|is something any issue
|is anything down|is anything broken|is anything slow|is anything wrong|is anything fixed|is anything still down
|is anything acting up|is anything an issue|is anything a problem|is anything an outage|is anything any issue
|is everything down|is everything broken|is everything slow|is everything wrong|is everything fixed
|is everything still down|is everything acting up|is everything an issue|is everything a problem
|is everything an outage|is everything any issue|are it down|are it broken|are it working|are it up|are it slow
|are it ok|are it okay|are it wrong|are it happening|are it going on|are it fixed|are it still down|are it loading
|are it acting up|are it an issue|are it a problem|are it an outage|are it any issue|are this down|are this broken
|are this working|are this up|are this slow|are this ok|are this okay|are this wrong|are this happening
|are this going on|are this fixed|are this still down|are this loading|are this acting up|are this an issue
|are this a problem|are this an outage|are this any issue|are that down|are that broken|are that working|are that up
|are that slow|are that ok|are that okay|are that wrong|are that happening|are that going on|are that fixed
|are that still down|are that loading|are that acting up|are that an issue|are that a problem|are that an outage
|are that any issue|are there down|are there broken|are there working|are there up|are there slow|are there ok
|are there okay|are there wrong|are there happening|are there going on|are there fixed|are there still down
|are there loading|are there acting up|are there an issue|are there a problem|are there an outage|are there any issue
|are the down|are the broken|are the working|are the up|are the slow|are the ok|are the okay|are the wrong
|are the happening|are the going on|are the fixed|are the still down|are the loading|are the acting up
|are the an issue|are the a problem|are the an outage|are the any issue|are your down|are your broken
|are your working|are your up|are your slow|are your ok|are your okay|are your wrong|are your happening
|are your going on|are your fixed|are your still down|are your loading|are your acting up|are your an issue
|are your a problem|are your an outage|are your any issue|are my down|are my broken|are my working|are my up
|are my slow|are my ok|are my okay|are my wrong|are my happening|are my going on|are my fixed|are my still down
|are my loading|are my acting up|are my an issue|are my a problem|are my an outage|are my any issue|are the site down
|are the site broken|are the site working|are the site up|are the site slow|are the site ok|are the site okay
|are the site wrong|are the site happening|are the site fixed|are the site loading|are the app down
|are the app broken|are the app working|are the app up|are the app slow|are the app ok|are the app okay
|are the app wrong|are the app happening|are the app fixed|are the app loading|are the website down
|are the website broken|are the website working|are the website up|are the website slow|are the website ok
|are the website okay|are the website wrong|are the website happening|are the website fixed|are the website loading
|are the server down|are the server broken|are the server slow|are the server wrong|are the server fixed
|are the api down|are the api broken|are the api working|are the api up|are the api slow|are the api ok
|are the api okay|are the api wrong|are the api happening|are the api fixed|are the api loading|are the network down
|are the network broken|are the network working|are the network up|are the network slow|are the network ok
|are the network okay|are the network wrong|are the network happening|are the network fixed|are the network loading
|are the service down|are the service broken|are the service working|are the service up|are the service slow
|are the service ok|are the service okay|are the service wrong|are the service happening|are the service fixed
|are the service loading|are the servers down|are the servers broken|are the servers slow|are the servers wrong
|are the servers fixed|are your site down|are your site broken|are your site working|are your site up
|are your site slow|are your site ok|are your site okay|are your site wrong|are your site happening
|are your site fixed|are your site loading|are your app down|are your app broken|are your app working|are your app up
|are your app slow|are your app ok|are your app okay|are your app wrong|are your app happening|are your app fixed
|are your app loading|are your website down|are your website broken|are your website working|are your website up
|are your website slow|are your website ok|are your website okay|are your website wrong|are your website happening
|are your website fixed|are your website loading|are your api down|are your api broken|are your api working
|are your api up|are your api slow|are your api ok|are your api okay|are your api wrong|are your api happening
|are your api fixed|are your api loading|are your service down|are your service broken|are your service working
|are your service up|are your service slow|are your service ok|are your service okay|are your service wrong
|are your service happening|are your service fixed|are your service loading|are something down|are something broken
|are something working|are something up|are something slow|are something ok|are something okay|are something wrong
|are something happening|are something going on|are something fixed|are something still down|are something loading
|are something acting up|are something an issue|are something a problem|are something an outage
|are something any issue|are anything down|are anything broken|are anything working|are anything up|are anything slow
|are anything ok|are anything okay|are anything wrong|are anything happening|are anything going on|are anything fixed
|are anything still down|are anything loading|are anything acting up|are anything an issue|are anything a problem
|are anything an outage|are anything any issue|are everything down|are everything broken|are everything working
|are everything up|are everything slow|are everything ok|are everything okay|are everything wrong
|are everything happening|are everything going on|are everything fixed|are everything still down
|are everything loading|are everything acting up|are everything an issue|are everything a problem
|are everything an outage|are everything any issue|was it down|was it broken|was it working|was it up|was it slow
|was it ok|was it okay|was it wrong|was it happening|was it going on|was it fixed|was it still down|was it loading
|was it acting up|was it an issue|was it a problem|was it an outage|was it any issue|was this down|was this broken
|was this working|was this up|was this slow|was this ok|was this okay|was this wrong|was this happening
|was this going on|was this fixed|was this still down|was this loading|was this acting up|was this an issue
|was this a problem|was this an outage|was this any issue|was that down|was that broken|was that working|was that up
|was that slow|was that ok|was that okay|was that wrong|was that happening|was that going on|was that fixed
|was that still down|was that loading|was that acting up|was that an issue|was that a problem|was that an outage
|was that any issue|was there down|was there broken|was there working|was there up|was there slow|was there ok
|was there okay|was there wrong|was there happening|was there going on|was there fixed|was there still down
|was there loading|was there acting up|was there an issue|was there a problem|was there an outage|was there any issue
|was the down|was the broken|was the working|was the up|was the slow|was the ok|was the okay|was the wrong
|was the happening|was the going on|was the fixed|was the still down|was the loading|was the acting up
|was the an issue|was the a problem|was the an outage|was the any issue|was your down|was your broken
|was your working|was your up|was your slow|was your ok|was your okay|was your wrong|was your happening
|was your going on|was your fixed|was your still down|was your loading|was your acting up|was your an issue
|was your a problem|was your an outage|was your any issue|was my down|was my broken|was my working|was my up
|was my slow|was my ok|was my okay|was my wrong|was my happening|was my going on|was my fixed|was my still down
|was my loading|was my acting up|was my an issue|was my a problem|was my an outage|was my any issue|was the site down
|was the site broken|was the site working|was the site up|was the site slow|was the site ok|was the site okay
|was the site wrong|was the site happening|was the site fixed|was the site loading|was the app down
|was the app broken|was the app working|was the app up|was the app slow|was the app ok|was the app okay
|was the app wrong|was the app happening|was the app fixed|was the app loading|was the website down
|was the website broken|was the website working|was the website up|was the website slow|was the website ok
|was the website okay|was the website wrong|was the website happening|was the website fixed|was the website loading
|was the server down|was the server broken|was the server working|was the server up|was the server slow
|was the server ok|was the server okay|was the server wrong|was the server happening|was the server fixed
|was the server loading|was the api down|was the api broken|was the api working|was the api up|was the api slow
|was the api ok|was the api okay|was the api wrong|was the api happening|was the api fixed|was the api loading
|was the network down|was the network broken|was the network working|was the network up|was the network slow
|was the network ok|was the network okay|was the network wrong|was the network happening|was the network fixed
|was the network loading|was the service down|was the service broken|was the service working|was the service up
|was the service slow|was the service ok|was the service okay|was the service wrong|was the service happening
|was the service fixed|was the service loading|was the servers down|was the servers broken|was the servers working
|was the servers up|was the servers slow|was the servers ok|was the servers okay|was the servers wrong
|was the servers happening|was the servers fixed|was the servers loading|was your site down|was your site broken
|was your site working|was your site up|was your site slow|was your site ok|was your site okay|was your site wrong
|was your site happening|was your site fixed|was your site loading|was your app down|was your app broken
|was your app working|was your app up|was your app slow|was your app ok|was your app okay|was your app wrong
|was your app happening|was your app fixed|was your app loading|was your website down|was your website broken
|was your website working|was your website up|was your website slow|was your website ok|was your website okay
|was your website wrong|was your website happening|was your website fixed|was your website loading|was your api down
|was your api broken|was your api working|was your api up|was your api slow|was your api ok|was your api okay
|was your api wrong|was your api happening|was your api fixed|was your api loading|was your service down
|was your service broken|was your service working|was your service up|was your service slow|was your service ok
|was your service okay|was your service wrong|was your service happening|was your service fixed
|was your service loading|was something down|was something broken|was something working|was something up
|was something slow|was something ok|was something okay|was something wrong|was something happening
|was something going on|was something fixed|was something still down|was something loading|was something acting up
|was something an issue|was something a problem|was something an outage|was something any issue|was anything down
|was anything broken|was anything working|was anything up|was anything slow|was anything ok|was anything okay
|was anything wrong|was anything happening|was anything going on|was anything fixed|was anything still down
|was anything loading|was anything acting up|was anything an issue|was anything a problem|was anything an outage
|was anything any issue|was everything down|was everything broken|was everything working|was everything up
|was everything slow|was everything ok|was everything okay|was everything wrong|was everything happening
|was everything going on|was everything fixed|was everything still down|was everything loading
|was everything acting up|was everything an issue|was everything a problem|was everything an outage
|was everything any issue|is it dead|is it really down|is it actually down|is it completely down|are the servers
|are servers|are the server|are you guys|are you aware|are you down|are u down|are you having|are you experiencing
|are you all|are they|are they down|are we|are we down|are you working|are your servers|are your systems
|are there any|are you ok|are you okay|are you alive|are things|are others|what is going on|what is up with
|what is happening|what is wrong with|what is the status|what is the issue|what is this error|what is the eta
|what s going on|what s happening|what s the deal|what s the status|what s the eta|what s good with|what s the story
|what s the matter|what's up|what's wrong|what's your status|whats wrong|whats happening|whats the deal|whats up
|whats the eta|whats the status|wats wrong|wuts up with|wats|wtf happened|wtf is happening|wth is going on
|wth happened|what the hell happened|what the heck happened|what the hell is|what the heck is|what the fuck is
|what in the|tf is going on|tf happened|tf is wrong with|tf is up with|hell is going on|hell happened|what gives
|what's happenin|what happen|wha happened|what just happened|what did you do|what have you done|what did they do
|what did you guys|what about|how come|how is it|how long will|how long until|how long till|how long before
|how long does it|how long is it|how long is this|how much longer|how many more hours|how many hours|how soon
|how bad is it|how are you down|how are things|how is everyone|how about now|when will it|when will this be
|when will you|when will the|when will they|when is it coming|when is it back|when is it going|when is this going
|when can we expect|when can i|when do you expect|when do you think|when are you|when are you coming|when are u
|when does it come|when are the servers|when will service|when will servers|y is|y tf|y isn't|y can't|y r|wyd|wya
|hello|hellooo|yo is|yo what's|hey is|hey what's|uh is|uh what's|um is|um what's|umm|ummm|uhh|errr|erm|er is|ok is
|so is|wait is|wait why|omg is|omg why|pls tell me|please tell me|tell me why|tell me it's|tell me this|explain why
|someone explain|someone tell me|can someone explain|could you explain|could you tell me|could you confirm
|could you check|could you look|could you please check|please check|pls check|kindly check|please advise|pls advise
|please look into|please investigate|please update us|update us|update please|updates please|any update|any updates
|any news|any word|any idea|any ideas|any eta|eta|any timeline|any timeframe|any timescale|any time frame|any known
|any known issues|any known issue|any issues|any issue with|any problems with|any problem|any outage|any outages
|any downtime|any maintenance|any ongoing|any chance|any clue|any info|any information|any help|any fix|any fixes
|any workaround|any workarounds|any tips to get|anything going on|anything wrong|anything happening|anything up with
|something going on|something happening with|something up|something up with|something wrong with|do we know
|do we have|do u know|do y'all|do yall|did it|did something|did you guys|did you break|did they|did i|did we
|did y'all|did yall|did u|has it|has something|has the|have you|have they|can you|can u|can you log in|can y'all
|could it be|could this be|would this be|should i|should we|should it|shouldn't|or is|or are|or not|or nah|or no
|or what|or something|or maintenance|or an outage|or outage|huh|wut|wat|anyone know|wonder if|wonder why
|wonder what's|i wonder if|i wonder why|wondering why|wondering what|not sure if|not sure why|not sure what's
|no idea why|no idea what|idk if|idk why|idk what's|dunno if|dunno why|unsure if|unclear if|curious if|status
|current status|known issue|known issues|known outage|known problem|known bug|down or|outage or|broken or is
|who broke|who turned off|who pulled the plug|who unplugged|who tripped over|who spilled|who forgot to|back yet
|fixed yet|up yet|working yet|resolved yet|be fixed|be back soon|be back|be restored|be resolved|be up again
|be working again|be up and running|be available again|get fixed|getting fixed`,
  news: `just in|developing|alert|outage alert|service alert|tech news|latest on|live blog|liveblog|live coverage
|as it happened|what we know|here's what happened|here's what we|here's why|what happened when|everything we know
|explainer|exclusive|report suggests|users locked out|users struggling|users report issues|users report problems
|customers locked out|passengers|travellers|travelers|commuters|shoppers|players report|players reporting
|players unable|gamers|subscribers|businesses|banks|airlines|airports|hospitals|retailers|hundreds|scores of
|dozens of|many users|large number of|nationwide|nation wide|nationally|countrywide|statewide|citywide|region wide
|worldwide outage|global outage|globally down|internationally|around the world|around the globe|in the uk|in the us
|in multiple countries|multiple regions|several countries|several regions|in parts of|parts of europe|east coast
|west coast|coast to coast|widespread outage|widespread outages|widespread issues|widespread disruption
|widespread problems|mass outage|massive outage|major outage|huge outage|large scale|large scale outage|big outage
|worldwide issues|major disruption|major incident|major issues|ongoing outage|apparent outage|outage hits
|outage strikes|outage affects|outage affecting|outage impacts|outage impacting|outage disrupts|outage leaves
|outage knocks|outage causes|outage sparks|outage takes down|outage continues|outage spreads|outage reported
|outage reports|outages reported|outage detected|outage tracker|outage tracking|outage monitor|outage monitoring
|outage checker|down detector|status bot|monitor detected|detected an outage|we detected|detected issues with
|is reporting|are reporting|reporting issues|reporting problems|reporting an outage|reporting outages
|reporting trouble|reported issues|reported problems|reported outage|reported outages|reports outage|reports issues
|reports problems|reportedly down|appears to be suffering|experiencing an outage|experiencing outages|is suffering
|suffers outage|suffered an outage|suffering an outage|suffering outage|suffering from an|hit by outage
|hit by an outage|hit with|hit with outage|rocked by|plagued by outage|struck by|plunged into|goes down for
|goes down across|goes down as|goes down leaving|goes offline for|goes offline across|goes dark for|goes dark across
|down for thousands|down for millions|down for hundreds|down for some|down for many users|down for users
|down for customers|down worldwide|down globally|down nationwide|down as users|down as thousands|down in|crashes for
|crashes leaving|crashes as|confirm|confirmed|confirms outage|confirmed outage|confirms issue|confirms issues
|acknowledges|acknowledged|acknowledges outage|acknowledges issue|acknowledges issues|admits|admitted|says issue
|says outage|in a statement|statement from|in a post on|in a tweet|on its status page|on their status page
|per its status page|status page shows|warns|warned|urges|spokesman|spokeswoman|spokesperson|company said|officials
|authorities|police say|sources|allegedly|apparently|supposedly|rumour|rumor|rumours|rumors|i hear|i heard
|i'm hearing|im hearing|hearing that|we're hearing|we are hearing|word is|been told|i'm told|told that|friends say
|they say|they're saying|they are saying|people say|folks are saying|folks reporting|trending|hashtag|via|rt|h t
|hat tip|read more|more here|more details|full story|full report|story here|details here|details below|more to follow
|more to come|more info|heat map|live map|outage graph|peaked at|more than 1,000|chaos|mayhem|meltdown as
|meltdown leaves|fury as|furious|panic as|outcry|backlash|ground stop|flights grounded|grounds flights
|grounded flights|flights delayed after|flights cancelled after|trains cancelled after|glitch hits|glitch leaves
|glitch causes|glitch grounds|it failure|it outage|it glitch|tech outage|tech glitch|computer glitch|computer outage
|system outage|systems outage|systems failure|network outage|internet outage|internet outages|cellular outage
|cell outage|phone outage|wireless outage|911 outage|emergency calls|cyberattack|cyber attack|cyber incident
|ransomware|hackers|hacktivist|claimed responsibility|claims responsibility|newsroom|newsletter|headline|headlines
|bulletin|press|🚨|📰|⚠|📡`,
  price: `pricey|pricy|overpric*|over priced|cheap|cheaper|cheapest|expensiv*|afford|affordable|unaffordable|too much
|rip off|ripoff|ripped off|rip offs|robbery|money grab|cash grab|cashgrab|money grubbing|greed|greedy|greedflation
|gouging|hiked|per month|per year|per seat|per user|monthly|annually|yearly|subscri*|unsub|unsubbed|resub|resubscrib*
|renew|renewal|renewals|renewed|autorenew*|free trial|trial period|trial ended|trial expired|free version|free users
|free account|p2w|paid|paywalled|paywalls|upgrade to|downgrade|downgraded|downgrading|tier|tiers|tiered|cancel*
|canceled my|canceling my|unsubscrib*|refund*|money back|give me my money|chargeback|charge back|charge backs
|charge for|charges me|charges for|charging me|charging for|charging extra|overcharged|overcharging|billed|bills
|invoice|invoices|invoiced|hidden charges|service fee|interest rate|interest rates|exchange rate|exchange rates
|commission|commissions|take rate|30% cut|app store tax|taxes|tariff|tariffs|discount|discounts|discounted|coupon
|coupons|promo|promotion|voucher|vouchers|on sale|bogo|deal of|deals|cashback|bargain|save money|save 20
|worth the money|not worth|worth it|waste of money|value for money|money pit|bucks|quid|dollars|pounds|euros|rupees
|usd|gbp|eur|cents|tokens per|per token|per million tokens|api bill|cloud bill|egress|usage based|usage cap
|usage caps|out of tokens|out of messages|burned through|burning through|burn through|credits|credit usage|quotas
|exceeded your|ratelimit*|rate limiting|rate limits suck|throttl*|429|capped|data cap|data caps|cap on|fair use
|unlimited|storage full|storage is full|out of storage|upsell|upselling|upsells|nickel and dime|nickel and diming
|nickel and dimed|microtransaction*|micro transactions|mtx|loot box|loot boxes|lootbox*|in app purchase
|in app purchases|iap|ad free|ad supported|unskippable|ad breaks|ad break|ad load|ad blocker|adblock*|ad blockers
|commercials|sponsored`,
  quality: `lousy|crap|crappy|crappiest|craptastic|shit|shite|shitty|shittier|shittiest|shitshow|bullshit|bs|pos
|dogshit|dogwater|dog water|horseshit|is ass|so ass|buns|doo doo|total pants|rubbish|tripe|bollocks|bobbins|wank|arse
|naff|dire|shambles|shambolic|omnishambles|joke|laughable|laughing stock|clowns|clown|circus|embarrassing
|embarrassment|pathetic|disgrace|disgraceful|disgusting|disgusted|appalling|appalled|atrocious|abysmal|dreadful
|diabolical|unacceptable|inexcusable|ridiculous|ridiculously|absurd|insane prices|insulting|insult|shameful|shame
|shocking|shockingly|fuming|livid|furious with|fed up|sick of|sick and tired|sick to death|tired of|done with|over it
|had enough|last straw|can't stand|cannot stand|despise|loathe|detest|hated|hating|hates|disappoint*|let down by
|frustrat*|infuriat*|irritat*|irksome|annoy*|aggravating|maddening|exasperating|pet peeve|grinds my gears
|pisses me off|pissing me off|pissed|ticked off|drives me|driving me crazy|driving me nuts|driving me insane|headache
|pain in the|pain in the arse|nightmare|hell to use|a pain|mess|messy|sloppy|slop|half baked|half assed|half arsed
|incompetent|incompetence|inept|clueless|amateur|amateurs|unprofessional|unhelpful|unresponsive support|unfriendly
|uncaring|rude|rudest|rudeness|ignorant|arrogant|condescending|dismissive|impolite|disrespectful|dishonest|deceptive
|dark pattern|dark patterns|misleading|misled|lied|liars|lying|lies|false advertising|bait and switch|baited|scam
|scams|scammed|scammers|scammy|scummy|sketchy|shady|fraud|fraudulent|fraudsters|thieves|thieving|theft|stole|stealing
|steal my|crooks|con artists|predatory|unethical|evil|monopoly|enshittif*|enshitification|crapification|bloat
|bloatware|bloated mess|spyware|malware|adware|spam|spammy|spammed|spamming|bots everywhere|toxic|cheaters|cheater
|hackers in every|smurfs|pay2win|unbalanced|broken meta|nerf|nerfs|nerfing|overpowered|underpowered|rigged|sbmm|eomm
|griefers|worthless|pointless|meaningless|waste|unreliable|unintuitive|counterintuitive|convoluted|complicated
|overcomplicated|cumbersome|cluttered|clumsy|ugliest|hideous|eyesore|horrendous|horrid|horrific|bad update|badly|poor
|poorly|poorer|low quality|subpar|sub par|second rate|third rate|mediocre|meh|underwhelm*|overhyped|overblown|hyped
|gimmick|gimmicky|unimpressed|unimpressive|not impressed|not great|not good|not the same|isn't good|aint it|not it
|cringe|corny|tacky|wack|weak sauce|trashy|dumpster fire|train wreck|trainwreck|disaster|fiasco|debacle|catastrophe
|catastrophic|tragic|sadly|saddening|depressing|upsetting|angry|mad at|unhappy|dissatisfied|displeased|regret
|regretting|mistake|avoid|stay away|steer clear|do not buy|don't buy|don't use|don't bother|do not use|never again
|never buying|never using|never flying|never fly|never shopping|never ordering|never order from|never use
|lost a customer|lost my business|taking my business|boycott*|1 star|one star|0 stars|zero stars|1 out of|2 stars
|stars if i could|worsen|worsened|worsening|worse and worse|downhill|fell off|falling off|fallen off|washed
|went to the dogs|used to be good|used to be better|used to be great|not what it was|not what it used|ruin|ruins
|ruining|killed the|butchered|lobotomized|lobotomised|neutered|watered down|dumbed down|dumbing down|dumbest|dumbed
|stupider|stupidest|idiot|idiotic|idiots|moronic|morons|braindead|brain dead|brainless|nonsense|nonsensical
|gaslighting|gaslights|sycophantic|sycophancy|sycophant|preachy|censored|censorship|censoring|biased|bias|woke
|refuses to answer|overly cautious|hallucinat*|makes things up|making things up|made up|made stuff up|makes stuff up
|inaccurate|incorrect|outdated|out of date|old fashioned|dated|antiquated|archaic|prehistoric|stone age|clunk
|clunkier|unoptimized|unoptimised|optimization|hard to use|difficult to use|harder to use|impossible to find
|impossible to contact|impossible to cancel|nowhere to be found|hidden behind|buried in|missing features
|missing feature|lacks features|lack of features|lack of support|lack of communication|no customer service
|no customer support|no human|can't speak to|can't talk to a|speak to a human|talk to a human|talk to a person
|real person|chatbot|useless chatbot|on hold|hold music|hold for|hung up on me|hung up on|hang up on|ignores|ignored
|ignoring|no reply|no response from support|no response from customer|never respond|never responds|never reply
|never replied|never answered|never got back|no one answers|nobody answers|no one cares|nobody cares|don't care
|doesn't care|could care less|couldn't care less|zero communication|no communication|zero accountability
|no accountability|banned|ban|bans|permabanned|suspended my|shadowbanned|shadowban|ban appeal|appeal|moderation
|moderators|tos|terms of service|privacy|tracking me|tracks me|selling my data|sells my data|sells your data
|data collection|data harvesting|surveillance|redesign|redesigned|new ui|new layout|new design|new logo|new interface
|algorithm|forced update|forced ai|shoved down|shoving ai|shove ai|nobody asked|nobody wants|no one wants
|no one asked|bring back|change it back|put it back|give us back|want the old|old version|old ui|miss the old
|preferred the old|why did you change|why did they change|why did you remove|removed the|removing the|took away
|taking away|got rid of|delay|delays|delayed flight|delayed flights|delayed again|delayed by|flight delayed
|flight is delayed|flight was delayed|flight cancelled|flight canceled|train delayed|train cancelled|trains delayed
|running late|late again|always late|late delivery|delivery late|late train|hours late|days late|minutes late
|weeks late|arrived late|delivered late|late arrival|late flight|overbooked|bumped from|missed connection
|missed my connection|missed my flight|long wait|long waits|long queue|long queues|long lines|long line|understaffed
|short staffed|overcrowded|packed like|dirty|filthy|smells|stinks|stank|cold food|food was cold|cold fries|soggy
|stale|undercooked|burnt|missing item|missing items|missing from my|messed up my order|screwed up my order
|never arrived|never delivered|never showed up|hasn't arrived|haven't received my|not received my|still not received
|not been delivered|marked as delivered|says delivered|left outside|left in the rain|lost luggage|lost bag|lost bags
|lost my bag|lost my bags|lost my luggage|lost parcel|lost package|lost my parcel|lost my package|lost in the mail
|damaged|arrived broken|came broken|broke after|broke within|broke in|fell apart after|stopped working after
|died after|scratched|defective|faulty|dead on arrival|doa|dead pixel|dead pixels|battery life|battery drain
|drains my battery|battery drains|battery dies|overheat*|stick drift|build quality|cheaply made|flimsy|shrinkflation
|portion sizes|small portions`,
  business: `share price|share prices|shareholders|shareholder|nasdaq|nyse|ticker|bullish|bearish|calls and puts
|puts on|buy the dip|q1 results|quarterly|fiscal|guidance|beats estimates|misses estimates|analyst|analysts
|wall street|price target|upgraded to buy|dividend|buyback|trillion|revenues|profits|profitable|losses|net loss
|net income|margins|growth|year over year|yoy|arr|mrr|sales rose|sales fell|turnover|forecast|outlook|acquiring
|acquisitions|takeover|buyout|buys|merges|merging|merge with|spin off|spinoff|divest|venture|vc firm|vcs|startup
|startups|founder|founders|cofounder|seed round|series a|series b|series c|raised 10|round led by|unicorn|backed by
|investor|investment|invest|invests|investing in|stake|partners|partnered with|partnering|partnerships|teams up
|collaborat*|sponsors|sponsored by|sponsorship|sponsoring|campaign|commercial|brand|branding|rebrand|rebrands
|rebranding|marketing|billboard|super bowl ad|cto|cfo|coo|executive|executives|exec|execs|chairman|board of directors
|vp of|head of|steps down as|appoints|appointed|hires|hired|open role|open roles|open position|open positions
|apply now|apply here|apply today|vacancy|vacancies|career|careers|recruiter|recruiting|recruit|intern|interns
|internship|internships|interview at|interviewed at|offer from|joined|joining|new role|excited to share
|excited to announce|thrilled to announce|happy to announce|proud to announce|pleased to announce|thrilled to share
|starting a new position|layoff|laid off|lays off|laying off|redundancies|restructuring|reorg|rto|strike action|union
|unions|unionize|headquarters|hq|new store|new stores|store closures|closing stores|closes stores|opens store
|opens new|expands|expanding|expansion|rollout|rolling out|rolls out|rolled out|now available|coming soon|coming to
|available now|available today|pre order|preorder|preorders|early access|beta|waitlist|general availability|changelog
|patch notes|new version|version 2|version 12|new feature|new features|feature update|upcoming|unveils|unveiled
|unveiling|reveals|revealed|introduces|introduced|debuts|debut|teases|teased|trailer|keynote|expo|summit|meetup
|webinars|register now|sign up for our|giveaway|contest|winner|win a|award|awards|suing|sued|lawsuits|class action
|settlement|settles|regulator|regulators|regulation|fines|fined|fine of|ftc|doj|gdpr|eu commission|court|judge|ruling
|patent|trial begins|breach|leak|leaked|hacked|hack|exploit|vulnerability|cve|zero day|goes public|bankruptcy
|bankrupt|chapter 11|insolvency|administration|liquidation|shutting its doors|competitor|competitors|competition
|industry|sector|statista|economy|gdp|inflation`,
  learning: `howto|how i|how we|how does|how it works|how they work|ways to|tip|protip|tricks|trick|hack to|hacks
|life hack|lifehack|cheat sheet|cheatsheet|tutorials|walkthrough|walk through|guides|beginner|beginners|intro to
|getting started|get started with|101|explaining|explainer video|deep dive|primer|crash course|bootcamp|masterclass
|workshop|lesson|lessons on|courses|certification|certified|exam prep|learnt|teach|teaches|teaching|taught|study
|studying|training|docs page|documentation|example|examples|sample|snippet|demo|demos|project|projects|open source
|opensource|open sourced|github repo|repository|repo for|library for|framework|extension for|wrapper for|client for
|sdk|cli for|tools for|best practices|best practice|patterns|architecture|architecting|system design|designing|i made
|made a|made with|created with|powered by|developed|developing a|developing with|coding|vibe coded|programming
|script to|wrote a|writing a|write a|blog|blogpost|new post|new video|episode|ep 1|ep 12|youtube video|article
|articles|essay|newsletter on|ebook|whitepaper|research|researchers|benchmark|benchmarks|benchmarking|compare
|compared|compared to|comparing|versus|x vs y|pros and cons|reviewed|reviews|roundup|round up|top 5|top 10|best of
|list of|what is a|what are|use case|use cases|use this|used it to|how do i|how do you|how can i|how can you
|how do we|how would i|how would you|question about|is it possible to|is there a way|any way to|best way to
|recommendations for|recommend|recommendation|looking for a|suggestions|suggest|migrate from|migrating from
|integrate with|integrating|connect your|configure|configuring|set up|setup|setting up|install|installing
|installation|import your|automate|automating|automation|prompt|prompts|self host|self hosting|selfhosted
|troubleshoot*|debugging|debug|resilience|resiliency|high availability|failover|fail over|redundancy
|disaster recovery|multi cloud|multi region|multi az|single point of failure|chaos engineering|uptime|sla|slas|slo
|error budget|five nines|99.9|99.99|observability|incident management|incident response|on call rotation|runbook
|runbooks|status page tool|statuspage for|monitoring tool|error tracking|error monitoring|error budgets|retry|retries
|exponential backoff|circuit breaker|rate limiting algorithm|load testing|graceful degradation|offline support`,
  me: `im|ive|ill be|myself|i was|i had|weve|ours|ourselves|my side|over here|here in|ima|imma|tryna|tryin to|gotta
|gonna|wanna|need to|have to|was trying to|about to`,
  idiom: `down to a fine|down to clown|down to hang|down for it|down for that|down for this|down for whatever
|down for some|down for anything|down for the cause|down so bad lol|down with a cold|down with covid|down with that
|down with this|down with the|down with it|down voted|down vote|down votes|down voting|down ballot|down payments
|down time with|down stream|down river|down town|down trodden|down beat|down turn|down turns|down trend|down range
|down scale|down scaled|down size|down sizing|down shift|down shifting|down selection|down sample|down sampling
|down sized|down vest|down pillow|down comforter|down feather|down year over|down year on year|down yoy|down quarter
|down slightly|down sharply|down significantly|down percent|down points|down a bit on|down a notch|down a peg
|down a size|down a rabbit|down a little on|down memory lane|down low|down south|down home|down played
|down right dirty|down right ridiculous|down ballad|down hill|down wards|down sides|down horrendous
|down on the market|down on the nasdaq|down on my luck|down on his luck|down on their luck|down on its luck
|down on one knee|down on my knees|down on the farm|down on the street|down on the floor|bog down|bogs down|boil down
|boiled down|boiling down|bolt down|bow down|bowing down|box down|breaks it down|break it down|break this down
|breaking it down|brings down|bringing down|bucket down|buckle down|buckled down|buckling down|burning down
|burns down|calmed down|calming down|chill down|chow down|chuck down|clamp down|clamps down|clamping down|climb down
|come down|coming down|came down|cooled down|cooling down|cools down|cracks down|cracked down|cut it down
|cutting down|dial down|dials down|dialed down|dialing down|dies down|died down|dress down|dressed down|dressing down
|drag down|drags down|dragging down|drilled down|drilling down|drinks down|drops down|dropping down|dumbs down
|dumbing down|dumbed down|eases down|fall down|falls down|fell down|face down|flagged down|flagging down
|flat out down|float down|force down|gets down|gettin down|got down|getting down|gather down|go down|guns down
|gunned down|handed down|handing down|has it down|have it down|had it down|head down|heads down|heading down
|headed down|hold down|holding down|holds down|held down|hose down|hosed down|hunker down|hunkered down|hunts down
|hunted down|hunting down|jot down|jotted down|jotting down|keep down|keeps down|keeping down|kept down|kneel down
|knock down|knocks down|knocked down|knocking down|laid down|laying down|lays down|lay it down|leads down
|letting down|lets down|let it down|let me down|let us down|let you down|lets me down|lets you down|letting me down
|letting us down|let them down|lift down|live down|live it down|lock it down|looks down|looking down|looked down
|mark down|marks down|marking down|mows down|mowed down|nailed down|nailing down|narrowed down|narrowing down
|nosedive down|note down|noted down|pat down|pared down|pares down|paring down|passed down|passing down|pay down
|pays down|paid down|paying down|peel down|phase down|phased down|phases down|pinned down|pinning down|play down
|plays down|played down|playing down|plunk down|pour down|poured down|pouring down|press down|pulled down
|pulling down|pulls down|push down|pushed down|pushing down|put down|puts down|putting down|put it down
|put the phone down|raining down|rain down|rained down|ran down|running down|runs down|ratchet down|reach down
|read down|ride down|rub down|scaled down|scales down|scrolled down|scrolling down|scrub down|send down|sent down
|set down|setting down|sets down|settled down|settling down|settles down|shake down|shakes down|shakedown down
|shave down|shine down|shoots down|shooting down|simmer down|sink down|sits down|sitting down|slam down|slap down
|slapped down|slide down|slim down|slimmed down|slimming down|slip down|smack down|snuggle down|spiral down
|spirals down|spiraling down|splash down|stands down|standing down|stares down|staring down|stared down|stepped down
|steppin down|strike down|strikes down|struck down|stripping down|strips down|swallow down|sweep down|swipe down
|swiping down|takes down|taking down|take it down|take me down|take this down|takes me down|take the post down
|talked down|talking down|talks down|tamp down|tap down|tears down|tearing down|tore down|throw down|throws down
|throwing down|threw down|throwin down|tied down|ties down|toned down|tones down|toning down|tops down|touched down
|touches down|touching down|trace down|tracked down|tracking down|tracks down|trickles down|trickling down|trim down
|tumble down|tumbled down|tune down|turning down|turns down|voting down|walk down|walked down|walking down|walks down
|wash down|watered down|watering down|waters down|way down|wear down|weigh down|weighs down|weighed down
|weighing down|whittle down|whittled down|winds down|wipe down|wolf down|wore down|worn down|writes down|written down
|zoom down|buttoned down|hand me down|splashed down|was so down|who's down|whos down|if ur down|you're down
|youre down|we're so down|broken down by|broken down into|broken down how|broken down why|broken down the
|broken down what|broken down in tears|broken down crying|broken it down|broken this down|breaking this down
|breaks this down|broke it down|broke this down|shutdown of|government shutdown|sunset|sunsets|sunsetting|sunsetted
|discontinu*|deprecat*|end of life|eol|end of support|wind-down|pulled the plug on|pull the plug on|pulling the plug
|goes under|go under|going under|went under|goes bust|went bust|gone bust|going bust|going out of business|closed for
|closed its|closing its|closes its|close its|closure|closures|closing time|ceases operations|put out to pasture
|up and coming|up and comer|up and at em|up and downs|ups and downs|up or down|thumbs down|thumbs up
|melting down over|meltdown over|meltdown in|touchdowns|downpour|downtown|downplay*|downgrade to|downsiz*|downstream
|downwards|downward|downfall|downhill skiing|downtrend|downturn|downvot*|downright|downer|downlink|downhearted
|breakdown|breakdowns|rundowns|lowdown|low down|showdown|shakedown|sundown|letdown|crackdowns|lockdowns|slowdown in
|economic slowdown|counting down|counts down|counted down|clampdown|splashdown|putdown|rubdown|hoedown|knockdown
|phased out|offline installer|offline install|offline copy|offline backup|offline docs|offline documentation
|offline version|offline viewing|offline play|offline games|offline game|offline sync|offline capable|offline support
|offline ready|offline storage|offline wallet|offline signing|offline world|offline marketing|offline store
|offline stores|offline retail|offline meetup|offline event|offline events|offline conversion|offline conversions
|offline training|offline evaluation|offline batch|offline inference|offline rl|offline learning|offline sales
|offline shopping|offline dating|offline life|offline data|offline downloads|offline songs|offline playlists
|offline music|offline videos|offline translation|offline navigation|offline editing|offline reader|offline map
|offline queue|offline chat with|appear offline|appearing offline|go offline|going offline|taking it offline
|take it offline|take this offline|took it offline|talk offline|chat offline|discuss offline|meet offline
|meeting offline|use it offline|used offline|using it offline|working offline|run offline|runs offline
|running offline|play offline|playable offline|listen offline|listening offline|watch offline|watching offline
|read offline|save offline|saved offline|access offline|downloaded for offline|download for offline|fully offline
|online and offline|offline and online|offline or online|even when offline|even if offline|when you're offline
|when youre offline|while offline|if you're offline|without internet connection|works without internet
|no internet required|no internet needed|no signup|local first|logging off for|signing off|dead by|dead beef
|dead weight|dead horse|dead lift|dead lifts|dead pool|dead space|dead cells|dead island|dead rising|dead poets
|dead inside|dead serious|dead set|dead wrong|dead end job|dead end street|dead on time|dead bodies|dead body
|dead people|dead person|dead man|dead woman|dead giveaway|dead ringer|dead letter|dead drop|dead tired|dead last
|dead heat|dead language|dead languages|dead silence|dead wood|dead skin|dead hang|dead reckoning|dead sexy|dead eyed
|dead or alive|dead on arrival item|dead funny|dead asf funny|dead lol|dead lmao|dead laughing|dead money
|dead cat bounce|dead easy|i'm dead|im dead|am dead|found dead|shot dead|pronounced dead|brain dead|half dead
|evil dead|grateful dead|undead dead|wanted dead|play dead|playing dead|left dead|leave dead|over my dead
|better off dead|day of the dead|dawn of the dead|night of the dead|shaun of the dead|back from dead|king is dead
|rock is dead|romance is dead|chivalry is dead|punk is dead|disco is dead|email is dead|seo is dead|rest is dead
|print is dead|agile is dead|the pc is dead|community is dead|game is dead|pvp is dead|the trend is dead
|not dead dead|is dead long|long live|dead long live|dead to|deadass|deadlines|deadlock game|deadlocks in|deadpan
|deadliest|deadly|deadwood|deadlift*|deadpool|deadbolt|deadbeat|undead|i'm dying|im dying|dying at|dying of laughter
|dying laughing|dying to|dying for|die hard|diehard|died laughing|died and went|died in|died at|died of|died from
|died on the cross|dies at|dies aged|dies in|die in|die for|ride or die|do or die|never die|live or die
|old habits die|cast die|people died|someone died|character died|i died|my grandfather|passed away at|dead at
|hill to die on|crappy way to die|rip to the|rip off my|rip cds|rip a|rip through|rip into|rip current|rip apart
|rip open|ripped jeans|let it rip|rip dvds|outage map feature|error handler|error handlers|error boundary
|error boundaries|error correcting|error codes list|error message design|error message ux|error rate of|error bars
|error bar|error tracking tool|error types|error type|error wrapping|error margin|error margins|error coin
|error in judgment|error in judgement|error free|error analysis|error budget policy|error state design|error states
|error reporting tool|error reporting sdk|error pages design|error monitoring tool|error logging library
|error tolerance|error propagation|error management|error detection|error term|pilot error|pilot errors
|trial by error|trial by errors|clerical error|clerical errors|typing error|typing errors|spelling error
|spelling errors|grammar error|grammar errors|factual error|factual errors|rounding error|rounding errors
|standard error|standard errors|mean squared error|mean squared errors|sampling error|sampling errors
|measurement error|measurement errors|billing error|billing errors|user error|user errors|driver error|driver errors
|rookie error|rookie errors|judgment error|judgment errors|unforced error|unforced errors|fatal flaw error
|fatal flaw errors|mean error|mean errors|absolute error|absolute errors|typographical error|typographical errors
|translation error|translation errors|editorial error|editorial errors|budget error|budget errors|forecast error
|forecast errors|comedy of error|comedy of errors|errors and omissions|errors in judgment|type errors|syntax error in
|compiler error|compiler errors|compile error|compile errors|lint errors|typescript errors|type checking errors
|error in my code|error in your code|bug in my code|errors in my code|error on my part|my own error|my mistake
|error 404 brain|crash into|crash the party|crash the wedding|crash on the couch|crash on my couch|crash on a
|crash at my place|crash at a|crash test|crash tests|crash tested|crash testing|crash dummy|crash dummies
|crash helmet|crash diet|crash site investigators|crash investigation|crash victims|crash scene|crash kills
|crash in the market|crash of 1929|crash of 2008|crash team racing|crash pad|crash mat|crash zone|crash cart
|crash barrier|crash report sdk|crash reporting tool|crash analytics|crash courses|crash landed|crash tackle
|crash cymbal|crash override|crash free rate|crash detection feature|crash down on|crash the economy|crash the market
|crash the stock|crashes into|crashes the party|crashes the wedding|crashes on the couch|crashes on my couch
|crashes on a|crashes at my place|crashes at a|crashes test|crashes tests|crashes tested|crashes testing
|crashes dummy|crashes dummies|crashes helmet|crashes diet|crashes site investigators|crashes investigation
|crashes victims|crashes scene|crashes kills|crashes in the market|crashes of 1929|crashes of 2008
|crashes team racing|crashes pad|crashes mat|crashes zone|crashes cart|crashes barrier|crashes report sdk
|crashes reporting tool|crashes analytics|crashes course in|crashes course on|crashes courses|crashes landed
|crashes landing|crashes out this|crashes out at|crashes out lol|crashes out over|crashes tackle|crashes bandicoot
|crashes cymbal|crashes override|crashes free rate|crashes detection feature|crashes down on|crashes the economy
|crashes the market|crashes the stock|crashed into|crashed the party|crashed the wedding|crashed on the couch
|crashed on my couch|crashed on a|crashed test|crashed tests|crashed tested|crashed testing|crashed dummy
|crashed dummies|crashed helmet|crashed diet|crashed site investigators|crashed investigation|crashed victims
|crashed scene|crashed kills|crashed in the market|crashed of 1929|crashed of 2008|crashed team racing|crashed pad
|crashed mat|crashed zone|crashed cart|crashed barrier|crashed report sdk|crashed reporting tool|crashed analytics
|crashed course in|crashed course on|crashed courses|crashed landed|crashed landing|crashed tackle|crashed bandicoot
|crashed cymbal|crashed override|crashed free rate|crashed detection feature|crashed down on|crashed the economy
|crashed the market|crashed the stock|crashing into|crashing the party|crashing the wedding|crashing on the couch
|crashing on my couch|crashing on a|crashing at my place|crashing at a|crashing test|crashing tests|crashing tested
|crashing testing|crashing dummy|crashing dummies|crashing helmet|crashing diet|crashing site investigators
|crashing investigation|crashing victims|crashing scene|crashing kills|crashing in the market|crashing of 1929
|crashing of 2008|crashing team racing|crashing pad|crashing mat|crashing zone|crashing cart|crashing barrier
|crashing report sdk|crashing reporting tool|crashing analytics|crashing course in|crashing course on
|crashing courses|crashing landed|crashing landing|crashing tackle|crashing bandicoot|crashing cymbal
|crashing override|crashing free rate|crashing detection feature|crashing down on|crashing the economy
|crashing the market|crashing the stock|plane crashes|plane crashed|plane crashing|car crashes|car crashed
|car crashing|bus crash|bus crashes|bus crashed|bus crashing|train crash|train crashes|train crashed|train crashing
|helicopter crash|helicopter crashes|helicopter crashed|helicopter crashing|jet crash|jet crashes|jet crashed
|jet crashing|truck crash|truck crashes|truck crashed|truck crashing|bike crash|bike crashes|bike crashed
|bike crashing|motorcycle crash|motorcycle crashes|motorcycle crashed|motorcycle crashing|tesla crash|tesla crashes
|tesla crashed|tesla crashing|vehicle crash|vehicle crashes|vehicle crashed|vehicle crashing|road crash|road crashes
|road crashed|road crashing|fatal crash|fatal crashes|fatal crashed|fatal crashing|deadly crash|deadly crashes
|deadly crashed|deadly crashing|drone crash|drone crashes|drone crashed|drone crashing|air crash|air crashes
|air crashed|air crashing|ferry crash|ferry crashes|ferry crashed|ferry crashing|boat crash|boat crashes|boat crashed
|boat crashing|crypto crash|crypto crashes|crypto crashed|crypto crashing|housing crash|housing crashes
|housing crashed|housing crashing|dot com crash|dot com crashes|dot com crashed|dot com crashing|dotcom crash
|dotcom crashes|dotcom crashed|dotcom crashing|bitcoin crash|bitcoin crashes|bitcoin crashed|bitcoin crashing
|price crash|price crashes|price crashed|price crashing|flash crash|flash crashes|flash crashed|flash crashing
|sugar crash|sugar crashes|sugar crashed|sugar crashing|caffeine crash|caffeine crashes|caffeine crashed
|caffeine crashing|market crashes|market crashed|market crashing|stocks crash|stocks crashes|stocks crashed
|stocks crashing|economy crash|economy crashes|economy crashed|economy crashing|hit and run crash|hit and run crashes
|hit and run crashed|hit and run crashing|crash out|crashout|crashouts|crashing out|crashed out|crash outs|crash on x
|crashed at|crashed my car|crashed the car|crashed my bike|crashed his car|crashed her car|i crashed|crashing waves
|gate crash*|gatecrash*|crash proof|crash investigators|broken hearts|broken hearted|broken bone|broken bones
|broken arm|broken leg|broken ankle|broken wrist|broken finger|broken nose|broken foot|broken ribs|broken record
|broken records|broken promise|broken promises|broken windows|broken window|broken glass|broken into|broken home
|broken homes|broken families|broken family|broken dreams|broken soul|broken person|broken people|broken society
|broken country|broken immigration|broken government|broken health care|broken healthcare|broken justice system
|broken free|broken up into|broken up with|broken up by|broken out of|broken through|broken out in|broken even
|broken ground|broken the internet with|broken the record|broken dishwasher|broken ac|broken car|broken tv
|broken screen|broken phone|broken build op|broken weapon|broken champ|broken champion|broken hero|broken character
|broken meta|broken combo|broken card in|broken deck|broken strategy|broken arrow|broken bow|broken telephone
|housebroken|heart broken|record broken|unbroken|flat broke|dead broke|go broke|going broke|went broke|broke ass
|broke college|broke student|i'm broke|im broke|so broke|broke up|break up|breaking up|breakup|breaks up
|broke my heart|breaks my heart|breaking my heart|heartbreaking|broke the record|broke records|breaks record
|breaks records|breaking records|broke the internet|breaking the internet|breaks the internet|break the internet
|breaking point|breaking even|break even|breaks even|break free|break through|breakthrough|breakthroughs
|breaks ground|breaking ground|break the ice|break the bank|breaks the bank|break a leg|broke free|broke out
|break out|breakout|breaking out|broke into|break into|breaking into|broke off|break in|break ins|breaking news alert
|take a break|taking a break|tea break|lunch break|coffee break|spring break|summer break|christmas break
|commercial break|give me a break|lucky break|tie break|tiebreaker|deal breaker|dealbreaker|icebreaker|jailbreak*
|outbreak|daybreak|break the law|breaking the law|break the rules|breaking the rules|break the cycle|break the chain
|break bread|break the silence|break the mold|code breaker|slow and steady|slow but steady|slow but sure
|slow but surely|slow clap|slow cooked|slow cook|slow cooking|slow dance|slow dancing|slow jam|slow jams|slow living
|slow life|slow fashion|slow travel|slow mornings|slow sunday|slow summer|slow season|slow week|slow news day
|slow news week|slow quarter|slow sales|slow economy|slow your roll|slow learner|slow start|slow roll|slow roast
|slow roasted|slow drip|slow carb|slow wave|slow fade|slow zoom|slow claps|slow mo video|slow mo replay|slow poke
|slow reveal|slow release|slow rollout|slow pace|slow progress|slow death of|slow decline|slow day at|slow night at
|slow the spread|slow the aging|slow the bleeding|slow the growth|slow the roll|slow reverb|slow sand|slow burner
|slow growing|slow drivers|slow walkers|slow walker|slow lane|slow train coming|take it slow|taking it slow|go slow
|going slow|talk slow|speak slow|drive slow|slowly but slow|taking things slow|start slow|starting off slow
|off to a slow|business is slow|sales are slow|growth is slow|shipping is slow|too slow for slow|slowly but surely
|slowly getting|slowly becoming|slowly learning|slowly turning|slowly losing my|slowly dying|slowly making
|slowed reverb|slowed and reverb|slowed version|slowed to perfection|stuck in my head|stuck in traffic|stuck with me
|stuck with it|stuck in the past|stuck in the mud|stuck at home|stuck at work|stuck at the airport|stuck on a level
|stuck on this level|stuck on level|stuck on a boss|stuck on this boss|stuck on this puzzle|stuck between
|stuck in the middle|stuck up|stuck to it|stuck to the|stuck around|stuck inside|stuck on you|stuck at gate
|stuck on the tarmac|stuck on the runway|stuck on hold|stuck on the wordle|stuck on today's|stuck landing
|stuck the landing|sticker|hang out|hang in there|hang on to|hang on a sec|hang on a minute|hang with me
|hang with friends|hang with us|hang gliding|hang tight|hang ten|hang loose|hang your|hang the picture|hang this on
|hang this up|hang clothes|hang of it|hang man|hang time|hang on let me|hang on wait|hang on what|hang on so
|hang on now|hanging out|hanging by a thread|hanging in there|hanging around|hanging with|hanging onto
|hanging up on me|hanging up my|hanging over|hanging from the|hanging on the wall|hanging on my wall|hanging garden
|hanging gardens|hanging fruit|hanging parliament|hanging jury|hangs out|hangs by a thread|hangs in there
|hangs around|hangs with|hangs onto|hangs up on me|hangs up my|hangs over|hangs from the|hangs on the wall
|hangs on my wall|hangs garden|hangs gardens|hangs fruit|hangs parliament|hangs jury|hung out|hung by a thread
|hung in there|hung around|hung with|hung onto|hung up on me|hung up my|hung over|hung from the|hung on the wall
|hung on my wall|hung garden|hung gardens|hung fruit|hung parliament|hung jury|hangout|hangouts|hanging low
|lag behind|lagging behind|lags behind|lagged behind|jet lag|jetlag|jet lagged|jetlagged|time lag|lagging indicator
|lagging indicators|culture lag|cool under lag|freeze frame|freeze dried|freeze dry|freeze on hiring|freeze peach
|freeze warning|freeze tag|freeze assets|freeze my card|freeze my account|freeze credit|freeze the account
|freeze the card|freeze peas|freeze the moment|freeze over|hiring freeze|spending freeze|credit freeze|deep freeze
|brain freeze|rent freeze|pay freeze|tax freeze|wage freeze|price freeze|code freeze|feature freeze|prices freeze
|froze my account|frozen my account|freezing my account|frozen account|account frozen|froze my card|frozen food
|frozen foods|frozen pizza|frozen yogurt|frozen yoghurt|frozen two|frozen ii|frozen fever|frozen movie|frozen meals
|frozen peas|frozen fruit|frozen berries|frozen assets|frozen rolls|frozen lake|frozen in time|frozen shoulder
|freezing cold|freezing outside|freezing temperatures|freezing rain|freezing weather|freezing my ass off
|freezing my butt|freezing point|freezing in here|freezing fog|freezing conditions|freezing winds|freeze your
|spinning out of control|spinning class|spinning classes|spinning wheels|spinning wheel of names|spinning off
|spinning up a|spinning top|spinning plates|spinning yarn|spinning records|spinning this record|spinning my wheels
|spinning it as|spin the wheel|spin class|spin bike|spin off|spin offs|spin cycle|spin up|spin doctor|spin zone
|spin kick|spin it|spin move|crawl space|crawl through|crawl out of|crawl under|crawl into bed|crawl back|pub crawl
|web crawl|bar crawl|dungeon crawl|site crawl|army crawl|google crawl|spider crawl|web crawling|crawlers
|crawling with|crawling out of|crawling in my|crawling back|skin crawl|out of the loop|out of stock|out of pocket
|out of the box|out of touch|out of line|out of control|out of bounds|out of context|out of hand|out of nowhere goal
|out of hours|out of office|out of the office|out of town|out of the country|out of the gate|out of my league
|out of season|out of print|out of memory lane|out of date look|power outages|power failure|power is out
|power went out|power out in|power company|power line down|electricity outage|electricity outages|electricity cut
|electricity cuts|electricity off|electric outage|electric outages|electric cut|electric cuts|electric off
|gas leak outage|gas leak outages|gas leak cut|gas leak cuts|gas leak off|water outage|water outages|water cut
|water cuts|water off|lost power|no power|no electricity|without power|without electricity|load shedding|loadshedding
|brownout|brownouts|rolling blackouts|blackout poetry|blackout curtains|blackout drunk|blackout day movie
|blackout curtain|blackout game|blackout edition|blackout kit|blackout pokemon|blackout tattoo|blackout theme
|blackout outfit|blackout period|blackout dates|media blackout|news blackout|media outage|blacked out drunk
|blacked out last night|blacked out windows|blackout in spain|fail safe|fail fast|fail fasts|fail over|fail state
|fail states|fail army|fail video|fail videos|fail compilation|fail compilations|fail forward|fail upward
|fail upwards|fail whale memories|fail rate of|fail proof|fail better|fail blog|fail of the day|fail the class
|fail this class|fail my class|fail my exam|fail my test|fail the exam|fail the test|fail me now|fail you
|fail at life|fail at parenting|without fail|words fail|never fail|pass or fail|pass fail|nail fail|too big to fail
|doomed to fail|destined to fail|set up to fail|power fail|epic meal fail|designed to fail|failsafe|fails compilation
|failing upwards|failing upward|failing forward|failing school|failing grade|failing grades|failing class
|failing my class|failing my classes|failing math|failing business|failing marriage|failing state|failing city
|failing health|failing heart|failing kidney|failing economy|failed state|failed states|failed startup
|failed startups|failed marriage|failed marriages|failed attempt at|failed experiment|failed experiments
|failed test of|failed driving test|failed drug test|failed inspection|failed inspections|failed my exam
|failed my driving|failed my test|failed coup|failed bank|failed banks|failed products|failed product
|failed launch of|failed ideas|failed idea|failed business|failed businesses|failed my class|failed the class
|failed class|failed audition|failed relationship|failed policy|failed policies|failed merger|failed bid
|failed expectations|failed upwards|failed generation|heart failure|kidney failure|organ failure|renal failure
|liver failure|engine failure|crop failure|market failure|moral failure|leadership failure|policy failure
|system of failure|biggest failure|fear of failure|business failure|startup failure|mechanical failure
|structural failure|bank failure|brake failure|government failure|failure is not|failure is an option
|failure to launch|failure to deliver on|failure to thrive|failure is the|failure mode|failure modes
|failure of leadership|failure of imagination|failure in life|failure teaches|failures of|learn from failure
|fail to see|fail to understand|fails to mention|fails to impress|failed to mention|failed to impress
|failed to disclose|failed to make|failed to protect|failed to meet|failed to qualify|fails to disclose
|fails to protect|fails to meet|fails to deliver on|failing to protect|failing to disclose|failing to pay
|refuses to pay|refuses to refund|refuses to help|refuses to answer|refused to pay|refused to refund|refused to help
|refused to let|refused to give|refusing to pay|refusing to refund|refusing to help|refusing to give
|refuses to acknowledge|refuses to take responsibility|refuses to honor|refuses to honour|refuses to negotiate
|won't stop|can't wait|can not wait|can't believe|can't stop|can't get enough|can't get over|can't go wrong
|can't recommend|can't help but|can't help it|can't even lie|can't complain|can't beat|can't be beat
|can't stress enough|can't imagine|can't decide|can't afford to|can't live without|can't thank|can't say enough
|can't tell if|can't remember|can't hurt|can't lie|can't relate|can't be bothered|can't handle|can't emphasize enough
|can't get a refund|can't find a job|can't find the motivation|can't sleep|can't resist|won't regret
|won't be disappointed|won't renew|won't be renewing|won't be back|won't be buying|won't be using|don't miss
|don't forget|don't worry|don't sleep on|don't know how|don't mind|no problem|no problemo|not a problem|no big deal
|no worries|nothing wrong with|nothing to do with|nothing but love|nothing beats|nothing better|nothing compares
|nothing like|nothing works better|nothing works as well|nothing special|nothing new|not to mention|not only
|not gonna lie|ngl|not just|not sponsored|not an ad|not bad|not too bad|not half bad|why not|if not|or not to
|whether or not|not sorry|no thanks|no doubt|no way out|no brainer|no cap|no joke|no offense|no pun intended
|no longer supported|no longer support|no longer supports|no longer sell|no longer need|no longer free|no longer be
|no longer with|stopped working with|stopped working there|stopped working at|stopped working for the
|stopped playing this|stop playing|stop using|stopped using|stop paying|working out|work out|works out|worked out
|workout|working hard|hard working|hardworking|work hard|work at|works at|work for|works for|working from home|wfh
|work from home|work with|works with|worked with|worked at|worked for|working on|work on|works of art|work of art
|working class|working title|off work|work life|working remotely|doesn't work here|doesn't work there
|don't work there|doesn't work like that|doesn't work that way|not available on|unavailable in|available in
|not supported|doesn't support|does not support|don't support|won't support|unsupported|by design|works as designed
|working as intended|working as designed|as intended|not a bug|it's a feature|bug or feature|issue tracking
|issue trackers|issue of|issue with the price|issue price|issue a refund|issue refunds|issue a statement
|issue statement|issue tickets|issue cards|issue bonds|issue shares|issue warnings|issue warning|issue a warning
|issue a recall|issue fines|issue visas|issue visa|issue is that|issue is their|issue isn't that|issue here is
|issue at hand|issue at stake|issued a|issued by|issued to|issued new|issued guidance|issues statement
|issues a statement|issues warning|issues a warning|issues recall|issues apology|issues an apology|issues with trust
|issues with anger|issues like this|trust issue|trust issues|daddy issue|daddy issues|health issue|health issues
|political issue|political issues|social issue|social issues|human rights issue|human rights issues
|supply chain issue|supply chain issues|supply issue|supply issues|legal issue|legal issues|privacy issue
|privacy issues|anger issue|anger issues|back issue|back issues|knee issue|knee issues|hot button issue
|hot button issues|gender issue|gender issues|environmental issue|environmental issues|safety issue|safety issues
|civil rights issue|civil rights issues|family issue|family issues|personal issue|personal issues|economic issue
|economic issues|housing issue|housing issues|visa issue|visa issues|copyright issue|copyright issues|take issue with
|takes issue with|comic issue|magazine issue|next issue|issue 1|issue 12|good first issue|open an issue
|opened an issue|file an issue|filed an issue|github issue|github issues|close issues|issue templates|math problem
|math problems|leetcode problem|leetcode problems|word problem|word problems|problem solving|problem solver
|solve problems|solving problems|the problem with|problem with that is|first world problem|first world problems
|part of the problem|the real problem|the problem is that|skin problems|marital problems|three body problem
|3 body problem|trolley problem|halting problem|drinking problem|rich people problems|biggest problem with
|problem statement|bug bounty|bug bounties|bug bite|bug bites|bug spray|bug reports template|bug catcher|bug catching
|bug net|bug out bag|bug hunting|bug squash|bug eyed|bug fixes and|bug type pokemon|bug life|love bug|stomach bug
|travel bug|bed bug|june bug|lady bug|doodle bug|stink bug|y2k bug|flu bug|gym bug|bugs bunny|bug fix release|bugs me
|bugging me|buggy whip|litterbug|bed bugs|glitch art|glitch effect|glitch effects|glitch core|glitch hop
|glitch in the matrix|glitch text|glitch aesthetic|glitch font|glitch techno|glitch music|glitch productions
|glitch x city|glitch build|glitch hunters|glitch hunting|glitch exploit|glitch for money|time out chicago
|time out london|time out magazine|time out corner|time out new york|time out for|time out to thank|time out called
|timeout corner|timeouts left|called a timeout|full timeout|took a timeout|take a time out|stream on|stream now on
|stream the|stream their|stream our|stream my|stream this song|stream her|stream his|stream it|login page design
|login ui design|login form tutorial|login bonus|login bonuses|login rewards|login reward|login streak|login event
|login system tutorial|login flow design|login with passkeys|daily login|daily log in|log in bonus|password managers
|password manager|password sharing|password sharing crackdown|password 123|password hygiene|password security
|password strength|password generator|password less|password hashing|password cracker|share my password
|sharing passwords|account sharing|passwordless|strong password|strong passwords|blue screen tv|blue screen laptop
|blue screen glasses|green screen|silver screen|big screen|split screen|screen time|screen protector|screen crack
|black screen rain|black screen sleep|black screen sounds|black screen white noise|red screen|red screens|blank check
|blank cheque|blank slate|blank canvas|blank space|blank stare|blank stares|blank street|blank page syndrome
|blank vhs|point blank|fill in the blank|draw a blank|drew a blank|spinner rack|fidget spinner|salad spinner
|beach balls|disconnect between|disconnect from work|disconnect from the world|disconnect from social media
|disconnect and recharge|disconnect to reconnect|disconnect from technology|disconnect from reality
|disconnect after work|disconnect in|disconnected from reality|disconnected from the|unplug and disconnect
|right to disconnect|feel disconnected|feeling disconnected|buffer overflow|buffer overflows|buffer zone|buffer state
|buffer zones|buffer stock|buffer size|malfunction junction|wardrobe malfunction|collapse of|collapsed in
|collapsed at|building collapse|bridge collapse|collapsing economy|economic collapse|bridge collapsed
|building collapsed|bank collapse|collapsed lung|melting pot|melting point|melting snow|melting ice|melting hearts
|melting my heart|melting in my mouth|ice melting|glaciers melting|on fire today lol|on fire lately
|on fire this season|on fire this year|on fire with this|is on fire tonight|been on fire|fire emoji|you're on fire
|caught fire|house on fire|car on fire|building on fire|lit on fire|set on fire|world on fire|fire tv|fire sale
|down bad|so down for|i'm so down|im so down|who wants to play|anyone down|anyone wanna play|anyone else excited
|anyone else love|anyone else hate|anyone else think|anyone else hyped|anyone else watching|anyone else obsessed
|anyone else addicted|anyone else feel|anyone else remember|anyone else miss|everyone else's opinion|is up to
|is up for|is up in|is up on|is up by|is up against|is up there|is up nearly|is up almost|is up with a|is up 1
|is up 12|is up 123|is up now for|time is up|game is up|up to date|up to speed|what's up everyone|what's up guys
|whats up guys|what's up doc|back in stock|back in the office|back in the game|back with a|back with another
|back with new|back for season|back for more|back for a second|back for another|back from vacation|back from holiday
|back from lunch|back pain|back problems|back pack|back yard|back then|back home|back to school|back to the office
|back to work|back to basics|back to square one|back to reality|back to the drawing|back to sleep|back to bed
|back end|back of the|back and forth|back at home|back in my day|back me up|back my data|back up your|back up my
|back up files|back up data|back up everything|back up all|back your data|is back with|is back in theaters
|is back in theatres|is back for a|is back for its|is back in court|is back in fashion|is back on sale|is back at it
|is back on top|is back to win|are back with|are back in theaters|are back in theatres|are back for a
|are back for its|are back in court|are back in fashion|are back on sale|are back at it|are back on top
|are back to win|backup your|backup plan qb|backup quarterback|backup qb|backup dancer|backup singer|backup goalie
|backup files|backup strategy|backup software|backup solution|welcome back|get back to me|got back to me
|get back to you|getting back to me|call me back|called me back|never called back|money back guarantee|paid me back
|flashback friday|comeback|fixed income|fixed rate|fixed rates|fixed mortgage|fixed price|fixed prices|fixed term
|fixed asset|fixed assets|fixed gear|fixed cost|fixed costs|fixed wing|fixed broadband|fixed line|fixed point
|fixed it in post|fixed odds|fixed mindset|fixed match|fixed fee|fixed deposit|fixed wireless|fixed abode
|matches fixed|match fixed|game fixed|elections fixed|race fixed|rigged and fixed|resolved to|new year's resolution
|my server was|our server was|discord server|minecraft server|join my server|join our server|join the server
|server boost|server at|waiter|power down|powers down|powered down|powering down|service dog|service dogs
|service industry|service members|service member|service charge|service worker|service workers|service award
|service animal|service animals|service learning|service job|service jobs|service station|service area|service fee
|service providers|customer service rep|self service|church service|memorial service|funeral service|secret service
|room service|lip service|public service|national service|military service|in service of|at your service
|civil service|postal service|car service|fan service|never goes down|never going down|never went down
|never been down|never down|never crashes|never crashed|never crashing|never fails|never failed|never breaks
|never broke|never gone down|never gone wrong|never had an issue|never had issues|never had any issues
|never had a problem|never had problems|never had any problems|never had an outage|never had a single|not been down
|hasn't been down|isn't down|not down|aren't down|no downtime|zero downtime|without downtime|minimal downtime
|no outages|no outage|not an outage|isn't an outage|not offline|not dead|isn't dead|not broken|isn't broken
|if it ain't broke|ain't broke don't fix|don't fix it|no errors|no error|without error|without errors|no crashes
|without crashing|no lag|zero lag|lag free|without lag|no lags|no delays|no buffering|without buffering|not slow
|isn't slow|not laggy|no bugs|bug free|glitch free|no glitches|no hiccups|without a hitch|without a hiccup
|without any issues|without any problems|without issue|without issues|without problems`,
  fine: `works well|works perfectly fine|works like a charm|works beautifully|works like a dream|works wonders
|works wonderfully|works every time|works as expected|works as advertised|works for me|works okay|works ok
|works offline|works so well|works really well|works on my machine|works on my end|works here|working well
|working like a charm|working beautifully|working ok|working okay|working for me|working here|working on my end
|working as expected|working as intended|runs like a dream|runs well|running like a dream|running smoothly
|running well|loads like a dream|loads well|loading like a dream|loading well|plays like a dream|plays well
|going like a dream|going well|ok here|ok for me|ok on my end|ok for us|ok over here|ok on mine|ok at my end
|ok in europe|okay here|okay for me|okay on my end|okay for us|okay over here|okay on mine|okay at my end
|okay in europe|good here|good for me|good on my end|good for us|good over here|good on mine|good at my end
|good in europe|up here|up for me|up on my end|up for us|up over here|up on mine|up at my end|up in europe
|normal here|normal for me|normal on my end|fast here|fast for me|fast on my end|mine is working|mine works
|mine's working|no issue here|perfect|perfectly|flawless|flawlessly|seamless|seamlessly|smooth|smoothly|like butter
|reliable|reliably|dependable|stable|super stable|solid|bulletproof|robust|resilient|battle tested|rockstar|loving
|loved|loves|luv|adore|obsessed|addicted to|in love with|fan of|big fan|huge fan|favorite|favourite|fave|fav|goat
|goated|fire feature|dope|sick feature|banger|slaps|bussin|based|w update|huge w|massive w|big w|dub|chef's kiss
|10 out of 10|five stars|5 stars|5 star|top notch|top tier|first class|world class|better than|much better|so good
|really good|very good|pretty good|good stuff|good job|well done|nice work|nice one|lovely|lush|beautiful|gorgeous
|wonderful|brilliant|fantastic|fab|fabulous|superb|stellar|incredible|unreal|insanely good|impressive|impressed
|blown away|mind blowing|mindblowing|game changer|gamechanger|life saver|lifesaver|lifesaving|godsend|saved my life
|saved me|saves me|saved the day|clutch|came through|comes through|holding up|holding strong|holds up|going strong
|still standing|still going|still alive|still kicking|still online|still running|still working|unaffected
|not affected|wasn't affected|weren't affected|unscathed|immune|survived|safe and sound|alive and well
|alive and kicking|thank goodness|thank heavens|thank the lord|thank you|thanks|thankful|grateful|bless|phew|lucky
|good thing|glad i|glad we|so glad|happy with|pleased|satisfied|delighted|enjoying|enjoyed|highly recommend
|can recommend|recommended|always works|never fail|never had a|never any issues|never skips a beat|no complaints
|zero complaints|zero issues|zero problems|no drama|lightning fast|blazing fast|blazingly fast|so fast|snappy
|intuitive|easy to use|helpful|super helpful|friendly|shout out|shoutout|props to|kudos|hats off|big up|respect
|cheers`,
  cause: `bc|bcz|bcuz|bcos|becuz|becos|becoz|b c|cuz|coz|cos|cause|owing to|on account of|seeing as|seeing that
|given that|given the|caused|causes|causing|was caused by|triggered|resulted in|resulting in|resulting from
|results in|as a result|result of|led to|leads to|leading to|stemming from|stems from|from an|following a
|following the|after a bad|after an update|after the update|since the update|after a deploy|bad deploy|bad update
|botched|faulty update|buggy update|misconfiguration|misconfigured|misconfig|config change|configuration change
|bad config|dns|dns issue|bgp|route leak|fiber cut|fibre cut|cable cut|undersea cable|power failure at
|data center fire|datacenter fire|cooling failure|overheating data center|expired cert|expired certificate
|traffic spike|surge in traffic|too much traffic|ddos|denial of service|attack|cyberattack|depends on|dependent on
|depend on|relies on|rely on|relying on|reliant on|runs on|hosted on|upstream|third party|vendor|provider
|downstream of|blame|blames|blaming|blamed|fault|culprit|responsible for|that's why|thats why|which is why
|this is why|explains why|that explains|the reason|reason why|means i can't|meaning i can't|means we can't|means no
|so we can't|so i can't|so no|so now i|so now we|which means|which meant|made me miss|making me miss|making me late
|making us late|cost me|costing me|costing us|taking out|takes out|took out|taking with it|affects|affecting our
|impacting|impacted by|impacts|affected by|hit by`,
  contrast: `but at least|altho|tho|even if|even when|despite|in spite of|whilst|unlike|as opposed to|compared to
|compared with|rather than|on the other hand|in contrast|by contrast|conversely|nevertheless|nonetheless|regardless
|still fine|everything else|everything else is fine|other sites|other sites are fine|other apps|other apps are fine
|other games|other websites|every other|all other|only this|except|aside from|apart from|other than|besides|otherwise
|then again|not the|versus|in comparison|internet is fine|internet works|internet works fine|wifi is fine|wifi works
|connection is fine|rest of the internet`,
  joke: `guess ill touch|guess i'm|guess we're done|guess go to bed|guess go to sleep|guess go for a|guess go touch
|guess take a walk|guess take a break|guess take the day|guess read books|guess clean the house|guess do the dishes
|guess do laundry|guess talk to my|guess work|guess do some work|guess have to talk|guess go back to|guess log off
|guess sleep|guess raise my|guess pick up a|guess learn to|guess call it a|guess day drink|guess get a life
|guess crack open|looks like i'm|looks like i'll|so i'm|so i'll|so we're done|so go to bed|well i'm|well i'll
|well we're done|well go to bed|welp i'm|welp i'll|welp we're done|welp go to bed|suppose i'm|suppose i'll
|suppose we're done|suppose go to bed|time to i'm|time to i'll|gonna i'm|gonna i'll|have to i'm|have to i'll
|forced to i'm|forced to i'll|better i'm|better i'll|gotta i'm|gotta i'll|outdoors|the outside world|real life
|irl now|sunlight|the sun|fresh air|grass|read a book|read an actual book|reading a book|cold one|drinking|to the pub
|pub it is|pub time|pint|pints|beers|wine|margaritas|happy hour|bbq|golf|beach day|fishing|naptime|napping
|early night|early finish|early day|half day|free day|free afternoon|bank holiday|vacation|unpaid holiday|paid break
|forced break|extended break|extended lunch|three hour lunch|lunch time|tea break|brew|kettle's on|kettle on|cuppa
|cup of tea|coffee time|coffee run|coffee it is|day's over|day over|work is cancelled|work cancelled|work is over
|weekend starts|weekend started early|early weekend|call it a day|calling it|call it quits|shut the laptop
|close the laptop|closing my laptop|closed my laptop|log off for|pack up|packing up|pack it in|packing it up
|pack your bags|going home|went home|sent home|sent us home|sent us all home|boss sent|back to bed|hobbies|new hobby
|a hobby|new personality|talk to people|talk to my wife|talk to my husband|talk to my kids|talk to my partner
|talk to my spouse|talk to my coworkers|talk to humans|talk to each other|met my family|meet my family|they seem nice
|they seem like nice|seem like nice people|spend time with|human interaction|face to face|social interaction
|actual conversation|pigeon|pigeons|smoke signals|fax machine|fax it|morse code|telegram|telegraph|snail mail
|send a letter|write a letter|pen and paper|pencil and paper|back to pen|paper and pencil|pen & paper|by hand
|handwritten|handwriting|on paper|paper maps|paper map|with cash like|like it's 1999|like it's 1995|like it's 1990
|like its 1999|like the 90s|like the 1800s|like a peasant|like peasants|like an animal|like animals|like a boomer
|like a savage|like savages|like cavemen|like a neanderthal|like the old days|like the good old|like our ancestors
|like our forefathers|as our ancestors|as god intended|as nature intended|old school|old fashioned way|stone age
|back to the stone|back in the stone|dark ages|back to the dark|middle ages|abacus|typewriter|encyclopedia
|library card|think for myself|thinking for myself|think for yourself|my own brain|own thoughts|with my thoughts
|actual brain|actually think|actually work|actual work|real work|have to actually|forced to think|forced to code
|forced to talk|forced to work|forced to listen|code like|write code myself|write my own|write it myself|do it myself
|do math|forgot how to|forgotten how to|remember how to|how did we|how did people|how do people live|withdrawal
|withdrawals already|shaking|sweating|crying|sobbing|screaming|in shambles|panicking|panic|losing my mind
|rocking back and forth|fetal position|addict|twiddling my thumbs|twiddling thumbs|staring at the wall
|staring at walls|staring at a wall|staring into|stare at the wall|silence|nothing to do|bored|boredom
|productivity down|most productive|the intern|intern did|intern pushed|hamster|hamsters|hamster died|hamsters died
|squirrel|squirrels|raccoon|unplugged the|tripped over the|tripped over a cable|spilled coffee on
|coffee on the server|kicked the plug|getting fired|one job|have you tried turning|turning it off and|turn it off and
|vibe coded it|vibe coding the|friday deploy|deployed on friday|deploy on friday|deploying on a friday
|deploy on a friday|dns haiku|it was dns|world is ending|end of the world|end of days|apocalypse|armageddon|doomsday
|society collapsed|civilization|civilisation|skynet|robots won|thoughts and prayers|rest in peace sweet
|gone but not forgotten|gone too soon|f to pay respects|lmao|lmfao|lol|lolol|rofl|haha|hahaha|ahahah|kek|😂|🤣|💀|😭|🪦|⚰
|🙃|🫠`,
  personal: `my acct|my acc|my ipad|my tablet|my mac|my macbook|my chromebook|my desktop|my router|my modem|my wifi
|my wi fi|my internet|my connection|my isp|my switch|my console|my xbox|my ps5|my headset|my headphones|my earbuds
|my airpods|my watch|my speaker|my car|my browser|my devices|my sim|my number|my mobile|my cell|my inbox|my username
|my user id|my profile|my page|my channel|my password|my pin|my settings|my data|my files|my photos|my documents
|my history|my chats|my messages|my playlists|my library|my game|my save|my saves|my character|my progress
|my inventory|my skins|my rank|my purchase|my purchases|my receipt|my invoice|my booking|my reservation|my bookings
|my ticket|my tickets|my seat|my boarding pass|my bags|my miles|my points|my rewards|my loyalty|my trip|my hotel
|my room|my train|my delivery|my orders|my refund|my return|my item|my items|my gift card|my coupon|my debit card
|my credit card|my bank card|my new card|my bank account|my savings|my money|my funds|my salary|my wages|my paycheck
|my transfer|my transaction|my transactions|my payment|my payments|my balance|my loan|my mortgage|my claim|my policy
|my case|my complaint|my query|my issue|my membership|my plan|my premium|my trial|my address|my details|my name
|my app|my site|my website|my store|my shop|my server|my repo|my build|my pipeline|my domain|my instance|my vm
|my project|my workspace|my team's account|my uber driver|my driver|my food|account was|account got|account has been
|account is|account suspended|account locked|account banned|account disabled|account hacked|account deleted
|account deactivated|account terminated|account restricted|account compromised|account under review|account blocked
|account closed|account flagged|account limited|hacked account|got hacked|been hacked|was hacked|someone hacked
|hacked my|stolen account|appeal my|unban|order number|ref number|booking number|confirmation number|tracking number
|case id|ticket id|reference|pnr|flight number|account number|customer number|customer care|customer services
|helpdesk|help desk|live chat|agent|agents|representative|rep|reps|csr|manager|supervisor|opened a ticket
|open a ticket|raised a ticket|raise a ticket|submitted a ticket|filed a ticket|filed a claim|lodged a complaint
|emailed you|email you|called you|contacted you|contacted customer|reached out to|spoke to|spoke with|i've emailed
|ive emailed|i have emailed|i've called|ive called|i called|dmed|dms you|check your dms|slide into|pm me|pm sent
|message us|private message|private messaged|follow us|get in touch|reply to my|respond to my|answer my|help please
|pls help|plz help|please assist|need help|need assistance|need some help|can you help|can someone help
|could you help|can anyone help|kindly help|kindly assist|hi team|hello team|hey team|hi there|hi guys|hello there
|to whom|sorry to hear|we are sorry to|where's my|where is my|wheres my|where are my|give me my|i want my
|waiting for my|waiting on my|return my|returned|replacement|warranty|courier|delivery driver|delivery guy|shipped
|shipping|shipment|package|parcel|luggage|baggage|suitcase|carry on|seat assignment|seats|window seat|middle seat
|flight attendant|cabin crew|staff|employee|employees|cashier|hotel room|check out time|factory reset|hard reset
|reset my|uninstall*|reinstall*|re install|re installed|clear cookies|cleared cookies|restart my|restarted my
|rebooted my|force stop|safe mode|latest version|updated the app|updating the app|update your app|ios 17|ios 18
|windows 11|windows 10|macos|browser extension|old phone|old iphone|different phone|different account|other account
|another account|alt account|second account`,
  if: `suppose|supposing|assume|assuming|provided|as long as|so long as|until|till|otherwise|or else|in the event
|should it|were it to|were to|was to|picture this|pretend|hypothetical|hypothetically|theoretically|in theory
|scenario|scenarios|thought experiment|one day|someday|some day|eventually|soon|sooner or later|future|next time
|next week|next month|next year|next outage|tomorrow|tmrw|tmr|later today|later this week|tonight at|scheduled
|planned|planned outage|planned downtime|scheduled downtime|upcoming maintenance|will be down|will be offline
|will be unavailable|will go down|will go offline|will shut down|will crash|would crash|might crash|could crash
|may crash|would go down|could go down|might go down|may go down|gonna crash|going to crash|gonna go down
|going to go down|gonna break|going to break|will break|going to be|to be shut down|to be discontinued|about to go
|about to crash|about to go down|about to break|would be down|would have|would be screwed|wouldn't|i'd be|we'd be
|i'd die|i would die|lost without|can't live without|couldn't live without|will be|won't be|gonna be|may|maybe
|perhaps|possibly|probably|likely|potentially|bound to|guaranteed to|watch it crash|watch it go down|betting|bet
|predict|prediction|predicting|predictions|expect|expecting|hoping|hopefully|praying|pray|prayers|pls don't
|please don't|don't crash|don't go down|don't you dare|better not|better not crash|better not go down
|better not be down|knock on wood|touch wood|fingers crossed|afraid|scared|terrified|worried|worry|worries me|fear
|fearing|nightmare scenario|dreading|my nightmare|wishing|wished|needs to be|ought to|supposed to|everytime|each time
|any time|anytime|when it goes down|when it crashes|when it's down|when its down|when they go down
|when things go wrong|what would happen|what would you do|what do you do|what do we do|what will happen|how would you
|how would we|what's your plan|whats your plan|prepare for|preparing for|be prepared|plan for|plan b|contingency
|backup plan|business continuity|too big to fail|single point|kill switch`,
  also: `as wel|aswell|also down|in addition|additionally|along with|together with|both down|all three|all 3|all four
|all down at|every one of|nor is|nor does|so are|so does|as are|as does|same issue with|same problem with
|same error on|it's not only|not only that|not just|everything down|and even|even my|even the|and now
|taking down with|likewise for|simultaneously|at the same time|at once|double whammy|on top of|in the same day`,
  instead: `switch|switches|switching|switched|moved over|moving everything to|moved everything to|migrate to
|migrated to|migrating to|jumped to|jumping to|jumping ship|jump ship|jumped ship|hop on|hopped on|hopping on
|heading to|headed to|tried out|went with|going with|go with|fell back on|fall back|failover to|failed over to
|failing over to|fail over to|rerouted|reroute|rerouting|route through|routing to|routing around|workaround
|work around|workarounds|work round|alternatively|plan b is|resort to|resorting to|resorted to|turn to|turning to
|turned to|turns to|flock to|flocking to|flocked to|flocks to|everyone on|everyone came to|running to|ran to|run to
|came here|came over here|i'm here|over here on|here we are on|until then|in the meantime|in the mean time
|for the time being|meanwhile on|while i wait|while we wait|settle for|settling for|replaced|replace with|replacing
|swap|swapped|swapping to|ditched|ditching|ditch|leaving for|dropping it for|dumped|dump|cancelled and moved
|better off with`,
  repair: `we're aware|we're working on|we're working to|we're working hard|we're on it|we're fixing
|we're troubleshooting|we're deploying|we are working on|we are working to|we are working hard|were aware
|were working on|were working to|were working hard|team is aware|team is working on|team is working to
|team is working hard|teams are working on|teams are working to|teams are working hard|engineers are working on
|engineers are working hard|they're aware|currently aware|actively aware|still aware|are aware|investigating an issue
|investigating issues|investigating the issue|investigating a problem|investigating elevated errors
|investigating this issue|investigating degraded|investigating the problem|investigating the outage
|investigating problems|investigate|investigates|investigated|under investigation|have identified the
|identified the issue|issue has been identified|issue identified|found the issue|found the cause|found the problem
|implementing|fix is being|fix being|fix is coming|fix coming|fix is on|fix incoming|fix on the way|fix in progress
|working on a resolution|working to resolve|working to fix|working to restore|working to get|working on fixing
|working on restoring|working on resolving|working on getting|working with our|working hard to|working quickly to
|working as quickly|as quickly as possible|as soon as possible|asap|get this resolved|get this fixed|get it fixed
|get it sorted|getting it fixed|getting it sorted|get back online|resolve this|resolve the issue|resolving
|restore service|restoring|restore access|rolling back|rollback|roll back|rolling out a fix|deploying a fix
|pushing a fix|hotfix|hot fix|hotfixing|emergency patch|patching|mitigation|mitigating|mitigate|remediation
|remediating|remediate|continue to monitor|continuing to monitor|continuing to work|will continue to
|will provide updates|will provide an update|will update|keep you posted|keep you updated|more updates soon
|more info soon|updates to follow|update to follow|update soon|next update|further updates|latest update
|follow updates|follow along|stay tuned|bear with|thank you for bearing|hang tight|sit tight|hold tight|patience
|apologies|apologise|apologize|apologises|apologizes|apologised|apologized|we're sorry|we are sorry|sorry about this
|sorry about that|sorry for any|sorry for the trouble|inconvenience|we know|we understand|made aware|made us aware
|aware that some|aware some users|aware of an issue|aware of the issue|aware of issues|aware and|acknowledged the
|acknowledged the issue|acknowledging|engineers|engineering|technicians|technical team|technical teams|tech team
|tech teams|it team|it teams|it department|it dept|ops|sre|sres|devops|devs|developers are|on call|oncall
|all hands on deck|war room|pager|paged|pagerduty'd|woken up|incident commander|incident declared
|declared an incident|statuspage|status site|status dashboard|status pages|service status|system status|server status
|status is|status says|status page is green|all systems operational lol|says all systems operational
|says everything is fine|says operational|posted an update|posted on status|maintenance|down for maintenance
|unscheduled maintenance|being worked on|being fixed|being looked at|being looked into|escalated|escalate|escalating
|raised with|flagged to|passed on to|reported to the|reported it|reported this|we've reported|notified|bug report
|bug reports|filed a bug|workaround available`,
  thing: `web|webapp|sites|sitewide|apps|whole thing|the thing|this thing|the damn thing|mobile version
|console version|game|client|game servers|servas|srvr|srv|svr|backend|back end|frontend|front end|data center
|datacenter|data centre|data centers|hosting|cloud|infra|infrastructure|prod|production|staging|cluster|instance|node
|mainframe|computer|pcs|pos system|pos systems|phone lines|phone line|phones|hotline|helpline|call centre|call center
|switchboard|terminal|terminals|till|tills|registers|kiosks|machines|machine|cash register|barriers|screens|networks
|towers|mast|masts|broadband|fibre|fiber|wifi|wi fi|internets|connection|connections|connectivity|signal|coverage
|reception|cellular|5g|4g|lte|landline|landlines|routers|router|modem|online store|online shop|e commerce|webstore
|platforms|portals|webpages|home page|url|domain|domains|dashboard|software|saas|crm|erp|vpn|intranet|extranet
|programme|model|chatbot|bot|bots|assistant|llm|agent mode|extension|plugin|functionality|the bank|airline|carrier
|provider|isp|stations`,
  trouble: `isue|isues|issuse|isssues|issues today|prob|probs|probz|problemo|problematic|issues right now
|known issues|complication|complications|difficulty|difficulties|technical difficulties|technical difficulty
|service disruption|service impact|service impacting|service alert|performance issue|performance issues
|performance problems|performance degradation|latency issue|latency issues|delivery issues with email|login issue
|login issues|login problem|login problems|log in issues|sign in issues|auth issues|authentication issues
|download issues|dns issue|lag issues|ongoing issue|ongoing issues|widespread issues|widespread problems|major issues
|disruptions|disrupted|disrupt|disrupts|disrupting|interruptions|interruption|interrupted|impairment|impaired|glitch
|glitches|tech glitch|computer glitch|it glitch|it failure|it meltdown|system failure|systems failure|network failure
|server failure|hardware failure|power failure at data|buggy mess|bugz|hiccup|hiccups|hic cup|hickup|blip|blips|snag
|snags|snafu|snafus|gremlin|gremlins|wobble|wobbles|wobbly|kink|kinks|hitch|hitches|mishap|mishaps|fault|faults
|faulty|technical fault|system fault|anomaly|anomalies|anomalous|irregularities|degradation|sev|sev1|sev2|p1|p2|p0
|major incident|event affecting|crisis|troubles|growing pains|headaches|woes|shitshow today|hot mess today|struggles
|struggle bus`,
};
