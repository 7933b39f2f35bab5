ALTER TABLE "changes" ADD COLUMN "id" bigserial NOT NULL;--> statement-breakpoint
CREATE INDEX "changes_id" ON "changes" USING btree ("id");