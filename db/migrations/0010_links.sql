ALTER TABLE "mentions" ADD COLUMN "link" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "sketch" text DEFAULT '' NOT NULL;