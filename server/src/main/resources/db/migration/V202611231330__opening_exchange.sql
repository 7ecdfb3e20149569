create table opening_exchange (
  account uuid not null,
  id uuid not null,
  ask ${bytes} not null,
  follow ${bytes},
  theme text not null,
  depth int not null,
  people int not null,
  closes_on text not null,
  created_at bigint not null,
  revealed_at bigint,
  turn int not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
create table opening_part (
  account uuid not null,
  exchange uuid not null,
  proposer_account uuid not null,
  answer ${bytes},
  passed boolean not null,
  back ${bytes},
  hard text,
  primary key (account, exchange),
  foreign key (account) references accounts_account (account) on delete cascade,
  foreign key (proposer_account, exchange) references opening_exchange (account, id) on delete cascade
);
create index opening_part_exchange on opening_part (proposer_account, exchange);
create table opening_guest (
  account uuid not null,
  exchange uuid not null,
  guest uuid not null,
  answer ${bytes},
  back ${bytes},
  primary key (account, exchange, guest),
  foreign key (account, exchange) references opening_exchange (account, id) on delete cascade
);
create table opening_taken (
  account uuid not null,
  id uuid not null,
  person uuid not null,
  ask ${bytes} not null,
  taken_on text not null,
  asked_on text,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
create table opening_ladder (
  account uuid not null,
  person uuid not null,
  deepest int not null,
  primary key (account, person),
  foreign key (account) references accounts_account (account) on delete cascade
);
create table opening_not_for_us (
  account uuid not null,
  person uuid not null,
  theme text not null,
  primary key (account, person, theme),
  foreign key (account) references accounts_account (account) on delete cascade
);
create table opening_page (
  account uuid not null,
  id uuid not null,
  ask ${bytes},
  words ${bytes} not null,
  written_on text not null,
  version int not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
