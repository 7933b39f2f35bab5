CREATE TABLE "channel_settings" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"channel" text NOT NULL,
	"setting" text NOT NULL,
	"value" jsonb,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "digests" (
	"channel" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"error" text,
	CONSTRAINT "digests_channel_due_at_pk" PRIMARY KEY("channel","due_at")
);
--> statement-breakpoint
CREATE TABLE "message_slots" (
	"channel" text NOT NULL,
	"episode" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "message_slots_channel_episode_pk" PRIMARY KEY("channel","episode")
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"channel" text NOT NULL,
	"product" text,
	"severity" text NOT NULL,
	"kinds" text[] NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
DROP INDEX "messages_told";--> statement-breakpoint
CREATE INDEX "channel_settings_channel" ON "channel_settings" USING btree ("channel","setting","id");--> statement-breakpoint
CREATE INDEX "digests_waiting" ON "digests" USING btree ("next_try_at") WHERE sent_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX "message_slots_at" ON "message_slots" USING btree ("channel","at");--> statement-breakpoint
CREATE UNIQUE INDEX "subscriptions_open" ON "subscriptions" USING btree ("channel",coalesce(product, '')) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "subscriptions_product" ON "subscriptions" USING btree ("product") WHERE ended_at is null;