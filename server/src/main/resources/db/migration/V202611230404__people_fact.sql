drop table people_way;
drop table people_date;
drop table people_relation;
drop table people_line;
create table people_fact (
  account uuid not null,
  sort text not null,
  person uuid not null,
  id uuid not null,
  version int not null,
  place int not null,
  kind text not null,
  words ${bytes} not null,
  name ${bytes} not null,
  on_day text not null,
  other uuid,
  primary key (account, sort, person, id),
  foreign key (account, person) references people_person (account, id) on delete cascade,
  foreign key (account, other) references people_person (account, id) on delete cascade
);
create index people_fact_person on people_fact (account, person);
create index people_fact_other on people_fact (account, other);
