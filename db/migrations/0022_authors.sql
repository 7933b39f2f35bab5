CREATE TABLE "ignored_authors" (
	"hash" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "local_ids" (
	"source" text NOT NULL,
	"id" text NOT NULL,
	"uri" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "local_ids_source_id_pk" PRIMARY KEY("source","id")
);
--> statement-breakpoint
CREATE TABLE "secrets" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "local_ids_uri" ON "local_ids" USING btree ("uri");