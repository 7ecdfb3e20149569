create table platform_task (
  task_name text not null,
  task_instance text not null,
  task_data ${bytes},
  execution_time bigint not null,
  picked boolean not null,
  picked_by text,
  last_success bigint,
  last_failure bigint,
  consecutive_failures integer,
  last_heartbeat bigint,
  version bigint not null,
  primary key (task_name, task_instance)
);
create index platform_task_due on platform_task (execution_time);
