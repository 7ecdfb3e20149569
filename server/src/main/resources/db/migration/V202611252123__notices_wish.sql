create table notices_wish (
  account uuid not null primary key,
  arrivals boolean not null,
  today_at integer,
  names boolean not null,
  quiet_from integer,
  quiet_until integer,
  asked_on text not null,
  today_sent_on text,
  farewell boolean not null,
  failed_at bigint,
  failure text,
  foreign key (account) references accounts_account (account) on delete cascade
);
create table notices_waiting (
  account uuid not null,
  id uuid not null,
  from_account uuid,
  kind text not null,
  thing uuid not null,
  at bigint not null,
  mail uuid,
  primary key (account, id),
  unique (account, kind, thing),
  foreign key (account) references accounts_account (account) on delete cascade,
  foreign key (from_account) references accounts_account (account) on delete cascade
);
