alter table listening_detail add column source uuid;
create index listening_detail_source on listening_detail (account, source);
