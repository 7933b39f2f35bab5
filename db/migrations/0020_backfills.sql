CREATE TABLE "backfills" (
	"network" text NOT NULL,
	"product" text NOT NULL,
	"reason" text NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"to" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"found" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "backfills_network_product_reason_from_pk" PRIMARY KEY("network","product","reason","from")
);
--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "backfilled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "backfills_open" ON "backfills" USING btree ("reason","to") WHERE done_at is null;