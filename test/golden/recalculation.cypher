CALL () { MATCH (n0:Measure) WHERE n0.id IS NOT NULL WITH n0 ORDER BY n0.id LIMIT $q.p0 RETURN collect(n0) AS f0 } WITH f0 AS found RETURN null, COLLECT { UNWIND found AS n0 RETURN [[n0.id, n0.name, n0.measureKind]] }

;

UNWIND $q.p0 AS k OPTIONAL MATCH (n0_own:Node {id: k}) OPTIONAL MATCH (:Alias {key: CASE WHEN n0_own IS NULL THEN k END})-[:NAMES]->(n0_by:Node) WITH k, coalesce(n0_own, n0_by) AS n0 WHERE n0:Measure RETURN k AS key, [n0.id, n0.unit, n0.measureKind, COLLECT { MATCH (n0)<-[r2:OBSERVES]-(n1) WHERE (n1.date_day >= $q.p1 AND n1.date_day <= $q.p2 AND NOT coalesce(n1.delta = $q.p3, false) AND EXISTS { MATCH (n1)-[:IN_GEMEENTE]->(x3:Node) }) WITH n1, r2 ORDER BY n1.id RETURN [n1.id, n1.value, n1.date, COLLECT { MATCH (n1)-[r5:IN_GEMEENTE]->(n4) WITH n4, r5 ORDER BY n4.id RETURN [n4.id, n4.code] }] }] AS row

;

CALL () { MATCH (n0:Gemeente) WHERE n0.id IS NOT NULL WITH n0 ORDER BY n0.id LIMIT $q.p0 RETURN collect(n0) AS f0 } WITH f0 AS found RETURN null, COLLECT { UNWIND found AS n0 RETURN [[n0.id, n0.code, n0.validFrom, n0.validUntil, n0.name, COLLECT { MATCH (n0)-[r2:SUCCEEDED_BY]->(n1) WITH n1, r2 ORDER BY n1.id, r2.key RETURN [[n1.id, n1.code], r2.date] }]] }

;

UNWIND $q.p0 AS k OPTIONAL MATCH (n0_own:Node {id: k}) OPTIONAL MATCH (:Alias {key: CASE WHEN n0_own IS NULL THEN k END})-[:NAMES]->(n0_by:Node) WITH k, coalesce(n0_own, n0_by) AS n0 WHERE n0:Measure RETURN k AS key, [n0.id, n0.name] AS row

;

UNWIND $q.p0 AS k OPTIONAL MATCH (n0_own:Node {id: k}) OPTIONAL MATCH (:Alias {key: CASE WHEN n0_own IS NULL THEN k END})-[:NAMES]->(n0_by:Node) WITH k, coalesce(n0_own, n0_by) AS n0 WHERE n0:Gemeente RETURN k AS key, [n0.id, n0.name] AS row
