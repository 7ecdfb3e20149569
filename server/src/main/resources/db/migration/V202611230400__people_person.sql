create table people_person (
  account uuid not null,
  id uuid not null,
  version int not null,
  name ${bytes} not null,
  aliases ${bytes} not null,
  pronouns ${bytes} not null,
  how_met ${bytes} not null,
  ring text not null,
  rhythm text not null,
  deceased boolean not null,
  died_on text not null,
  day_kept boolean not null,
  added_on text not null,
  primary key (account, id),
  foreign key (account) references accounts_account (account) on delete cascade
);
