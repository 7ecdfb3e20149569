create table moments_moment (
  account uuid not null,
  id uuid not null,
  version int not null,
  kind text not null,
  on_day text not null,
  minutes int,
  began text not null,
  is_new boolean not null,
  note uuid,
  made_at bigint not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
create index moments_moment_note on moments_moment (account, note);
create table moments_with (
  account uuid not null,
  person uuid not null,
  on_day text not null,
  moment uuid not null,
  primary key (account, person, on_day, moment),
  foreign key (account, moment) references moments_moment (account, id) on delete cascade,
  foreign key (account, person) references people_person (account, id) on delete cascade
);
create index moments_with_moment on moments_with (account, moment);
