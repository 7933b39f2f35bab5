CREATE TABLE "baselines" (
	"product" text NOT NULL,
	"hour" timestamp (3) with time zone NOT NULL,
	"mean" real NOT NULL,
	"dispersion" real NOT NULL,
	CONSTRAINT "baselines_product_hour_pk" PRIMARY KEY("product","hour")
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"episode" text NOT NULL,
	"number" integer NOT NULL,
	"product" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"change" text NOT NULL,
	"decision" jsonb NOT NULL,
	CONSTRAINT "changes_episode_number_pk" PRIMARY KEY("episode","number")
);
--> statement-breakpoint
CREATE TABLE "cursors" (
	"source" text PRIMARY KEY NOT NULL,
	"cursor" jsonb NOT NULL,
	"position" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deletions" (
	"product" text NOT NULL,
	"uri" text NOT NULL,
	"observed_at" timestamp (3) with time zone NOT NULL,
	"counted" boolean DEFAULT false NOT NULL,
	CONSTRAINT "deletions_product_uri_pk" PRIMARY KEY("product","uri")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"episode" text NOT NULL,
	"number" integer NOT NULL,
	"product" text NOT NULL,
	"channel" text NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp (3) with time zone NOT NULL,
	"error" text,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "engagements" (
	"product" text NOT NULL,
	"subject" text NOT NULL,
	"network" text NOT NULL,
	"reposts" integer NOT NULL,
	"observed_at" timestamp (3) with time zone NOT NULL,
	"counted" boolean DEFAULT false NOT NULL,
	CONSTRAINT "engagements_product_subject_observed_at_pk" PRIMARY KEY("product","subject","observed_at")
);
--> statement-breakpoint
CREATE TABLE "episodes" (
	"id" text PRIMARY KEY NOT NULL,
	"product" text NOT NULL,
	"kind" text NOT NULL,
	"severity" text NOT NULL,
	"onset" timestamp (3) with time zone NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"told" boolean NOT NULL,
	"grouped_under" text,
	"lead_minutes" real,
	"latest" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feeds" (
	"url" text PRIMARY KEY NOT NULL,
	"kind" text,
	"state" text NOT NULL,
	"reason" text,
	"checked_at" timestamp (3) with time zone,
	"read_at" timestamp (3) with time zone,
	"next_try_at" timestamp (3) with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"etag" text,
	"last_modified" text
);
--> statement-breakpoint
CREATE TABLE "gaps" (
	"network" text NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"to" timestamp (3) with time zone NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "gaps_network_from_pk" PRIMARY KEY("network","from")
);
--> statement-breakpoint
CREATE TABLE "incidents" (
	"feed" text NOT NULL,
	"id" text NOT NULL,
	"title" text NOT NULL,
	"status" text NOT NULL,
	"impact" text NOT NULL,
	"components" text[] NOT NULL,
	"url" text,
	"text" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"resolved_at" timestamp (3) with time zone,
	"scheduled_until" timestamp (3) with time zone,
	"first_seen_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "incidents_feed_id_pk" PRIMARY KEY("feed","id")
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"product" text NOT NULL,
	"uri" text NOT NULL,
	"observed_at" timestamp (3) with time zone NOT NULL,
	"network" text NOT NULL,
	"author" text NOT NULL,
	"confidence" real NOT NULL,
	"why" text NOT NULL,
	"alias" text NOT NULL,
	"component" text,
	"spans" jsonb NOT NULL,
	"official" boolean NOT NULL,
	"text_key" text NOT NULL,
	"label" text,
	"signal" real,
	"symptom" text,
	"reasons" jsonb,
	"blames" text,
	"lang" text,
	"counted" boolean DEFAULT false NOT NULL,
	CONSTRAINT "mentions_product_uri_pk" PRIMARY KEY("product","uri")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"episode" text NOT NULL,
	"channel" text NOT NULL,
	"reference" jsonb NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "messages_episode_channel_pk" PRIMARY KEY("episode","channel")
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"uri" text PRIMARY KEY NOT NULL,
	"network" text NOT NULL,
	"author" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"langs" text[] NOT NULL,
	"parent" text,
	"quoted" text,
	"url" text,
	"bot" boolean NOT NULL,
	"observed_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone,
	"edited_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "product_states" (
	"product" text PRIMARY KEY NOT NULL,
	"position" timestamp (3) with time zone NOT NULL,
	"awake" boolean DEFAULT false NOT NULL,
	"version" integer NOT NULL,
	"state" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "readings" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"feed" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"reading" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "series" (
	"product" text NOT NULL,
	"minute" timestamp (3) with time zone NOT NULL,
	"network" text NOT NULL,
	"mentions" integer NOT NULL,
	"reporters" integer NOT NULL,
	CONSTRAINT "series_product_minute_network_pk" PRIMARY KEY("product","minute","network")
);
--> statement-breakpoint
CREATE TABLE "shares" (
	"product" text NOT NULL,
	"uri" text NOT NULL,
	"subject" text NOT NULL,
	"author" text NOT NULL,
	"network" text NOT NULL,
	"via" text NOT NULL,
	"observed_at" timestamp (3) with time zone NOT NULL,
	"counted" boolean DEFAULT false NOT NULL,
	CONSTRAINT "shares_product_uri_pk" PRIMARY KEY("product","uri")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"source" text PRIMARY KEY NOT NULL,
	"network" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"since" timestamp (3) with time zone NOT NULL,
	"next_try_at" timestamp (3) with time zone,
	"last_event_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"events" bigint DEFAULT 0 NOT NULL,
	"matched" bigint DEFAULT 0 NOT NULL,
	"dropped" bigint DEFAULT 0 NOT NULL,
	"events_per_second" real DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX "changes_at" ON "changes" USING btree ("at");--> statement-breakpoint
CREATE INDEX "deletions_uncounted" ON "deletions" USING btree ("product","observed_at") WHERE not counted;--> statement-breakpoint
CREATE INDEX "deliveries_pending" ON "deliveries" USING btree ("next_try_at") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "deliveries_episode" ON "deliveries" USING btree ("episode","channel");--> statement-breakpoint
CREATE INDEX "engagements_uncounted" ON "engagements" USING btree ("product","observed_at") WHERE not counted;--> statement-breakpoint
CREATE INDEX "episodes_product_opened" ON "episodes" USING btree ("product","opened_at");--> statement-breakpoint
CREATE INDEX "episodes_open" ON "episodes" USING btree ("product") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "gaps_to" ON "gaps" USING btree ("to");--> statement-breakpoint
CREATE INDEX "incidents_started" ON "incidents" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "mentions_product_observed" ON "mentions" USING btree ("product","observed_at");--> statement-breakpoint
CREATE INDEX "mentions_unjudged" ON "mentions" USING btree ("observed_at") WHERE label is null;--> statement-breakpoint
CREATE INDEX "mentions_uncounted" ON "mentions" USING btree ("product","observed_at") WHERE not counted;--> statement-breakpoint
CREATE INDEX "mentions_uri" ON "mentions" USING btree ("uri");--> statement-breakpoint
CREATE INDEX "posts_observed" ON "posts" USING btree ("observed_at");--> statement-breakpoint
CREATE INDEX "readings_feed_at" ON "readings" USING btree ("feed","at");--> statement-breakpoint
CREATE INDEX "shares_subject" ON "shares" USING btree ("subject","observed_at");--> statement-breakpoint
CREATE INDEX "shares_uncounted" ON "shares" USING btree ("product","observed_at") WHERE not counted;