create table feelings_checkin (
  account uuid not null,
  id uuid not null,
  felt_at bigint not null,
  felt_on text not null,
  pleasantness int not null,
  energy int not null,
  words ${bytes} not null,
  body ${bytes},
  reason ${bytes},
  sentence ${bytes},
  version int not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
create index feelings_checkin_day on feelings_checkin (account, felt_on);
create table feelings_person (
  account uuid not null,
  checkin uuid not null,
  person uuid not null,
  role text not null,
  primary key (account, checkin, person, role),
  foreign key (account, checkin) references feelings_checkin (account, id) on delete cascade
);
create table feelings_reminder (
  account uuid not null,
  hour int not null,
  primary key (account, hour),
  foreign key (account) references accounts_account (account) on delete cascade
);
