create table feelings_share (
  account uuid not null,
  author_account uuid not null,
  checkin uuid not null,
  with_sentence boolean not null,
  with_about boolean not null,
  standing boolean not null,
  settled boolean not null,
  shared_at bigint not null,
  primary key (account, author_account, checkin),
  foreign key (account) references accounts_account (account) on delete cascade,
  foreign key (author_account, checkin) references feelings_checkin (account, id) on delete cascade
);
create index feelings_share_checkin on feelings_share (author_account, checkin);
create table feelings_standing (
  account uuid not null,
  receiver_account uuid not null,
  quadrant text not null,
  until_day text not null,
  primary key (account, receiver_account, quadrant),
  foreign key (account) references accounts_account (account) on delete cascade,
  foreign key (receiver_account) references accounts_account (account) on delete cascade
);
create table feelings_reply (
  account uuid not null,
  author_account uuid not null,
  checkin uuid not null,
  kind text not null,
  words ${bytes},
  wanted text,
  back ${bytes},
  said_at bigint not null,
  seen boolean not null,
  news boolean not null,
  primary key (account, author_account, checkin, kind),
  foreign key (account) references accounts_account (account) on delete cascade,
  foreign key (author_account, checkin) references feelings_checkin (account, id) on delete cascade
);
create index feelings_reply_checkin on feelings_reply (author_account, checkin);
create table feelings_ask (
  account uuid not null,
  asker_account uuid not null,
  asked_at bigint not null,
  waits boolean not null,
  primary key (account, asker_account),
  foreign key (account) references accounts_account (account) on delete cascade,
  foreign key (asker_account) references accounts_account (account) on delete cascade
);
