// Removes a saved view.
MATCH (v:SavedView {id: $id})
WITH v, v.id AS id
DELETE v
RETURN id
