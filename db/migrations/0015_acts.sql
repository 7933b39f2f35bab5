CREATE TABLE "acts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"episode" text,
	"product" text NOT NULL,
	"act" text NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"detail" jsonb
);
--> statement-breakpoint
CREATE TABLE "product_settings" (
	"product" text PRIMARY KEY NOT NULL,
	"false_alarm_factor" real NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "taken_requests" (
	"signature" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "act" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "told_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE INDEX "acts_episode" ON "acts" USING btree ("episode","id");--> statement-breakpoint
CREATE INDEX "acts_product" ON "acts" USING btree ("product","id");--> statement-breakpoint
CREATE INDEX "taken_requests_at" ON "taken_requests" USING btree ("at");--> statement-breakpoint
CREATE INDEX "messages_told" ON "messages" USING btree ("channel","told_at");