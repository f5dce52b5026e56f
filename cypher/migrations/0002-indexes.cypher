// Sorting and filtering of lists; look-ups of names, proofs and sources; search in Chinese, English and pinyin.

CREATE INDEX alliance_sort_key IF NOT EXISTS FOR (n:Alliance) ON (n.sortKey);

CREATE INDEX alliance_founded IF NOT EXISTS FOR (n:Alliance) ON (n.foundedYear, n.sortKey);

CREATE INDEX alliance_member_count IF NOT EXISTS FOR (n:Alliance) ON (n.capturedMembers, n.sortKey);

CREATE INDEX alliance_level IF NOT EXISTS FOR (n:Alliance) ON (n.level);

CREATE INDEX institution_sort_key IF NOT EXISTS FOR (n:Institution) ON (n.sortKey);

CREATE INDEX institution_alliances IF NOT EXISTS FOR (n:Institution) ON (n.allianceCount, n.sortKey);

CREATE INDEX institution_kind IF NOT EXISTS FOR (n:Institution) ON (n.institutionKind);

CREATE INDEX person_sort_key IF NOT EXISTS FOR (n:Person) ON (n.sortKey);

CREATE INDEX region_sort_key IF NOT EXISTS FOR (n:Region) ON (n.sortKey);

CREATE INDEX industry_sort_key IF NOT EXISTS FOR (n:Industry) ON (n.sortKey);

CREATE INDEX standard_sort_key IF NOT EXISTS FOR (n:Standard) ON (n.sortKey);

CREATE INDEX project_sort_key IF NOT EXISTS FOR (n:Project) ON (n.sortKey);

CREATE INDEX programme_sort_key IF NOT EXISTS FOR (n:Programme) ON (n.sortKey);

CREATE INDEX event_sort_key IF NOT EXISTS FOR (n:Event) ON (n.sortKey);

CREATE INDEX event_series_sort_key IF NOT EXISTS FOR (n:EventSeries) ON (n.sortKey);

CREATE INDEX award_sort_key IF NOT EXISTS FOR (n:Award) ON (n.sortKey);

CREATE INDEX certification_sort_key IF NOT EXISTS FOR (n:Certification) ON (n.sortKey);

CREATE INDEX platform_sort_key IF NOT EXISTS FOR (n:Platform) ON (n.sortKey);

CREATE INDEX achievement_sort_key IF NOT EXISTS FOR (n:Achievement) ON (n.sortKey);

CREATE INDEX topic_sort_key IF NOT EXISTS FOR (n:Topic) ON (n.sortKey);

CREATE INDEX demand_sort_key IF NOT EXISTS FOR (n:Demand) ON (n.sortKey);

CREATE INDEX policy_sort_key IF NOT EXISTS FOR (n:Policy) ON (n.sortKey);

CREATE INDEX evaluation_sort_key IF NOT EXISTS FOR (n:Evaluation) ON (n.sortKey);

CREATE INDEX document_sort_key IF NOT EXISTS FOR (n:Document) ON (n.sortKey);

CREATE INDEX entity_sort_key IF NOT EXISTS FOR (n:Entity) ON (n.sortKey);

CREATE INDEX entity_external_id IF NOT EXISTS FOR (n:Entity) ON (n.externalId);

CREATE INDEX statement_name_key IF NOT EXISTS FOR (s:Statement) ON (s.nameKey);

CREATE INDEX statement_subject IF NOT EXISTS FOR (s:Statement) ON (s.subject);

CREATE INDEX proof_fact_id IF NOT EXISTS FOR (p:Proof) ON (p.factId);

CREATE INDEX proof_doc IF NOT EXISTS FOR (p:Proof) ON (p.doc);

CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (n:Entity) ON EACH [n.searchNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};

CREATE FULLTEXT INDEX entity_pinyin IF NOT EXISTS
FOR (n:Entity) ON EACH [n.searchPinyin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
