ALTER TABLE "gaps" ADD COLUMN "id" bigserial NOT NULL;--> statement-breakpoint
ALTER TABLE "product_states" ADD COLUMN "readings_to" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "product_states" ADD COLUMN "gaps_to" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "gaps_id" ON "gaps" USING btree ("id");