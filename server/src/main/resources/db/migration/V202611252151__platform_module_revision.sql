create table platform_module_revision (
  account uuid not null,
  module text not null,
  revision bigint not null,
  primary key (account, module)
);
