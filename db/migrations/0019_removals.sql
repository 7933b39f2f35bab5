CREATE INDEX "mentions_author" ON "mentions" USING btree ("author");--> statement-breakpoint
CREATE INDEX "shares_uri" ON "shares" USING btree ("uri");--> statement-breakpoint
CREATE INDEX "shares_author" ON "shares" USING btree ("author");