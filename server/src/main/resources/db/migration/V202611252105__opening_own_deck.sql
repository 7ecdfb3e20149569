create table opening_deck (
  account uuid not null,
  id uuid not null,
  name ${bytes} not null,
  language text not null,
  version int not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
create table opening_own_prompt (
  account uuid not null,
  id uuid not null,
  deck uuid not null,
  ask ${bytes} not null,
  follow ${bytes},
  theme text not null,
  depth int not null,
  version int not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade,
  foreign key (account, deck) references opening_deck (account, id) on delete cascade
);
create index opening_own_prompt_deck on opening_own_prompt (account, deck);
