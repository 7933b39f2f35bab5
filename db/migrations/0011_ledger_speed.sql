ALTER TABLE "verdicts" ADD COLUMN "note" text;--> statement-breakpoint
CREATE INDEX "incident_versions_id" ON "incident_versions" USING btree ("id");--> statement-breakpoint
CREATE INDEX "readings_whole" ON "readings" USING btree ("feed","at") WHERE reading is not null and state <> 'unknown';