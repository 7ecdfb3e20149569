create table listening_detail (
  account uuid not null,
  id uuid not null,
  note uuid,
  kind text not null,
  words ${bytes} not null,
  sentence ${bytes},
  about ${bytes},
  starts text,
  ends text,
  asking text not null,
  asking_on text,
  question ${bytes},
  then_on text,
  then_question ${bytes},
  since text not null,
  settled_on text,
  version int not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
create index listening_detail_asking on listening_detail (account, asking, asking_on);
create index listening_detail_ends on listening_detail (account, ends);
create index listening_detail_note on listening_detail (account, note);
create table listening_detail_person (
  account uuid not null,
  person uuid not null,
  detail uuid not null,
  primary key (account, person, detail),
  foreign key (account, detail) references listening_detail (account, id) on delete cascade,
  foreign key (account, person) references people_person (account, id) on delete cascade
);
create index listening_detail_person_detail on listening_detail_person (account, detail);
