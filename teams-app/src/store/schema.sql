CREATE TABLE "audit" (
  "tenant" text not null,
  "team" text not null,
  "number" integer not null,
  "at" bigint not null,
  "by" text,
  "what" text not null,
  "about" text,
  "previous" text not null,
  "hash" text not null,
  constraint "audit_key" primary key ("tenant", "team", "number")
);

CREATE TABLE "cards" (
  "tenant" text not null,
  "conversation" text not null,
  "card" text not null,
  "activity" text not null,
  "at" bigint not null,
  constraint "cards_key" primary key ("tenant", "conversation", "card")
);

CREATE TABLE "conversations" (
  "tenant" text not null,
  "id" text not null,
  "kind" text not null,
  "service_url" text not null,
  "bot_id" text not null,
  "person" text,
  "team" text,
  "seen_at" bigint not null,
  "alive" integer not null,
  "alive_at" bigint not null,
  constraint "conversations_key" primary key ("tenant", "id")
);

CREATE INDEX "conversations_of_person" on "conversations" ("tenant", "person");

CREATE INDEX "conversations_of_team" on "conversations" ("tenant", "team");

CREATE TABLE "doc_links" (
  "tenant" text not null,
  "team" text not null,
  "doc" text not null,
  constraint "doc_links_key" primary key ("tenant", "team", "doc"),
  constraint "doc_links_doc" unique ("doc")
);

CREATE TABLE "events" (
  "tenant" text not null,
  "team" text not null,
  "version" integer not null,
  "at" bigint not null,
  "by" text,
  "event" text not null,
  constraint "events_key" primary key ("tenant", "team", "version"),
  constraint "events_team" foreign key ("tenant", "team") references "teams" ("tenant", "team")
);

CREATE TABLE "feeds" (
  "tenant" text not null,
  "team" text not null,
  "member" text not null,
  "hash" text not null,
  "print" text,
  "revision" integer not null,
  "changed_at" bigint not null,
  constraint "feeds_key" primary key ("tenant", "team", "member"),
  constraint "feeds_hash" unique ("hash")
);

CREATE TABLE "filings" (
  "tenant" text not null,
  "team" text not null,
  "occurrence" text not null,
  "place" text not null,
  "link" text not null,
  "filed_at" bigint not null,
  constraint "filings_key" primary key ("tenant", "team", "occurrence")
);

CREATE INDEX "filings_link" on "filings" ("link");

CREATE TABLE "health" (
  "name" text not null primary key,
  "at" bigint not null
);

CREATE TABLE "leader_codes" (
  "tenant" text not null,
  "hash" text not null,
  "team" text not null,
  "member" text not null,
  "expires_at" bigint not null,
  constraint "leader_codes_key" primary key ("tenant", "hash"),
  constraint "leader_codes_member" unique ("tenant", "team", "member")
);

CREATE TABLE "link_codes" (
  "tenant" text not null,
  "hash" text not null,
  "conversation" text,
  "team" text,
  "member" text,
  "person" text,
  "expires_at" bigint not null,
  constraint "link_codes_key" primary key ("tenant", "hash"),
  constraint "link_codes_hash" unique ("hash")
);

CREATE TABLE "outbox" (
  "seq" integer primary key autoincrement,
  "tenant" text not null,
  "key" text not null,
  "team" text,
  "kind" text not null,
  "payload" text not null,
  "conversation" text,
  "due_at" bigint not null,
  "next_at" bigint not null,
  "state" text not null,
  "lease" bigint,
  "fence" integer not null,
  "attempts" integer not null,
  "begun" integer not null,
  "reason" text,
  constraint "outbox_key" unique ("tenant", "key")
);

CREATE INDEX "outbox_dead" on "outbox" ("tenant", "seq") where "state" = 'dead';

CREATE INDEX "outbox_line" on "outbox" ("tenant", "conversation", "due_at", "seq") where "state" = 'waiting';

CREATE INDEX "outbox_waiting" on "outbox" ("next_at", "seq") where "state" = 'waiting';

CREATE TABLE "people" (
  "tenant" text not null,
  "team" text not null,
  "member" text not null,
  "aad_object_id" text,
  "teams_user_id" text,
  "name" text not null,
  "email" text,
  "google_sub" text,
  constraint "people_key" primary key ("tenant", "team", "member")
);

CREATE UNIQUE INDEX "people_by_google" on "people" ("tenant", "team", "google_sub");

CREATE INDEX "people_by_id" on "people" ("tenant", "aad_object_id", "team");

CREATE TABLE "schema_version" (
  "name" text not null primary key
);

CREATE TABLE "seen" (
  "tenant" text not null,
  "key" text not null,
  "at" bigint not null,
  constraint "seen_key" primary key ("tenant", "key")
);

CREATE INDEX "seen_by_age" on "seen" ("at");

CREATE TABLE "teams" (
  "tenant" text not null,
  "team" text not null,
  "version" integer not null,
  "wake_at" bigint,
  "wake_lease" bigint,
  constraint "teams_key" primary key ("tenant", "team")
);

CREATE INDEX "teams_to_wake" on "teams" ("wake_at") where "wake_at" is not null;

CREATE TABLE "words" (
  "tenant" text not null,
  "team" text not null,
  "id" text not null,
  "text" text not null,
  "author" text,
  constraint "words_key" primary key ("tenant", "team", "id")
);
