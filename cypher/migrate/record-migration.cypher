// Remembers that a migration ran, with the checksum of the text that ran.
MERGE (m:Migration {name: $name})
SET m.checksum = $checksum, m.at = datetime()
RETURN m.name AS name
