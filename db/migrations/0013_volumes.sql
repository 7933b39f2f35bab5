CREATE TABLE "volume_states" (
	"network" text PRIMARY KEY NOT NULL,
	"position" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	"state" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "volumes" (
	"network" text NOT NULL,
	"minute" timestamp (3) with time zone NOT NULL,
	"factor" double precision NOT NULL,
	CONSTRAINT "volumes_minute_network_pk" PRIMARY KEY("minute","network")
);
--> statement-breakpoint
ALTER TABLE "series" ADD COLUMN "others" integer DEFAULT 0 NOT NULL;