CREATE TABLE "incident_versions" (
	"feed" text NOT NULL,
	"id" text NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	"unread_since" timestamp (3) with time zone,
	"title" text NOT NULL,
	"status" text NOT NULL,
	"impact" text NOT NULL,
	"components" text[] NOT NULL,
	"text" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"resolved_at" timestamp (3) with time zone,
	"scheduled_until" timestamp (3) with time zone,
	CONSTRAINT "incident_versions_feed_id_read_at_pk" PRIMARY KEY("feed","id","read_at")
);
--> statement-breakpoint
CREATE TABLE "verdicts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"episode" text NOT NULL,
	"verdict" text NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "incident_versions_read" ON "incident_versions" USING btree ("feed","read_at");--> statement-breakpoint
CREATE INDEX "verdicts_episode" ON "verdicts" USING btree ("episode","id");