CREATE TABLE "unplaced_shares" (
	"uri" text PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"author" text NOT NULL,
	"network" text NOT NULL,
	"via" text NOT NULL,
	"observed_at" timestamp (3) with time zone NOT NULL,
	"names" text
);
--> statement-breakpoint
ALTER TABLE "shares" ADD COLUMN "placed_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "unplaced_shares_subject" ON "unplaced_shares" USING btree ("subject");