create table people_way (
  account uuid not null,
  person uuid not null,
  id uuid not null,
  version int not null,
  kind text not null,
  address ${bytes} not null,
  place int not null,
  primary key (account, person, id),
  foreign key (account, person) references people_person (account, id) on delete cascade
);
create table people_date (
  account uuid not null,
  person uuid not null,
  id uuid not null,
  version int not null,
  kind text not null,
  label ${bytes} not null,
  on_day text not null,
  primary key (account, person, id),
  foreign key (account, person) references people_person (account, id) on delete cascade
);
create table people_relation (
  account uuid not null,
  person uuid not null,
  id uuid not null,
  version int not null,
  relation ${bytes} not null,
  name ${bytes} not null,
  other uuid,
  primary key (account, person, id),
  foreign key (account, person) references people_person (account, id) on delete cascade,
  foreign key (account, other) references people_person (account, id) on delete cascade
);
create index people_relation_other on people_relation (account, other);
create table people_line (
  account uuid not null,
  person uuid not null,
  id uuid not null,
  version int not null,
  kind text not null,
  words ${bytes} not null,
  primary key (account, person, id),
  foreign key (account, person) references people_person (account, id) on delete cascade
);
