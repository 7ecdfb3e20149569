alter table opening_taken add column follow ${bytes};
