-- Somebody named in the owner's life is not this person of mine.
create table people_not_them (
  account uuid not null,
  owner uuid not null,
  fact uuid not null,
  mine uuid not null,
  primary key (account, owner, fact, mine),
  foreign key (account, owner) references people_person (account, id) on delete cascade,
  foreign key (account, mine) references people_person (account, id) on delete cascade
);
