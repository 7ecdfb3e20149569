create table platform_revision (
  account uuid not null primary key,
  revision bigint not null
);
