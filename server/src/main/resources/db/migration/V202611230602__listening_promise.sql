create table listening_promise (
  account uuid not null,
  id uuid not null,
  note uuid,
  mine boolean not null,
  words ${bytes} not null,
  sentence ${bytes},
  starts text,
  ends text,
  state text not null,
  closed_on text,
  since text not null,
  version int not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
create index listening_promise_state on listening_promise (account, state);
create index listening_promise_note on listening_promise (account, note);
create table listening_promise_person (
  account uuid not null,
  person uuid not null,
  promise uuid not null,
  primary key (account, person, promise),
  foreign key (account, promise) references listening_promise (account, id) on delete cascade,
  foreign key (account, person) references people_person (account, id) on delete cascade
);
create index listening_promise_person_promise on listening_promise_person (account, promise);
