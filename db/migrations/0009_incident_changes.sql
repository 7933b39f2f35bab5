CREATE TABLE "incident_changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"feed" text NOT NULL,
	"incident" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"change" text NOT NULL,
	"detail" text
);
--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "page_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "gone_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "incident_changes_incident" ON "incident_changes" USING btree ("feed","incident");--> statement-breakpoint
CREATE INDEX "incident_changes_at" ON "incident_changes" USING btree ("at");