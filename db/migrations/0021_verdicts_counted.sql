ALTER TABLE "verdicts" ADD COLUMN "counted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "verdicts_uncounted" ON "verdicts" USING btree ("at") WHERE not counted;