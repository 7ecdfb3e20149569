create table listening_note (
  account uuid not null,
  id uuid not null,
  on_day text not null,
  words ${bytes} not null,
  waiting ${bytes},
  written_at bigint not null,
  version int not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
create index listening_note_waiting on listening_note (account, written_at) where waiting is not null;
create table listening_note_person (
  account uuid not null,
  person uuid not null,
  note uuid not null,
  primary key (account, person, note),
  foreign key (account, note) references listening_note (account, id) on delete cascade,
  foreign key (account, person) references people_person (account, id) on delete cascade
);
create index listening_note_person_note on listening_note_person (account, note);
