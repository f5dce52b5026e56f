// What a source proves is read fact by fact, in the order of the fact ids, from the index alone.

CREATE INDEX proof_doc_fact_id IF NOT EXISTS FOR (p:Proof) ON (p.doc, p.factId);
