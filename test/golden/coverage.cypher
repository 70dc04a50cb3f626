CALL () { MATCH (n0:Measure) WHERE n0.id IS NOT NULL WITH n0 ORDER BY n0.id LIMIT $q.p0 RETURN collect(n0) AS f0 } WITH f0 AS found RETURN null, COLLECT { UNWIND found AS n0 RETURN [[n0.id, n0.kind, n0.name, n0.measureKind]] }

;

CALL () { MATCH (n0:Gemeente) WHERE n0.code IS NOT NULL AND ((n0.validFrom_day IS NULL OR n0.validFrom_day <= $q.p1) AND (n0.validUntil_day IS NULL OR n0.validUntil_day > $q.p1)) WITH n0 ORDER BY n0.code, n0.id LIMIT $q.p0 RETURN collect(n0) AS f0 } CALL (f0) { UNWIND CASE WHEN size(f0) < $q.p0 THEN [true] ELSE [] END AS more MATCH (n0:Gemeente) WHERE n0.code IS NULL AND ((n0.validFrom_day IS NULL OR n0.validFrom_day <= $q.p2) AND (n0.validUntil_day IS NULL OR n0.validUntil_day > $q.p2)) WITH n0 ORDER BY n0.id LIMIT $q.p0 RETURN collect(n0) AS f1 } WITH (f0 + f1)[..$q.p0] AS found RETURN null, COLLECT { UNWIND found AS n0 RETURN [[n0.id, n0.kind, n0.code, n0.name, n0.validFrom, COLLECT { MATCH (n0)-[r2:LOCATED_IN]->(n1) WHERE ((r2.from_day IS NULL OR r2.from_day <= $q.p3) AND (r2.until_day IS NULL OR r2.until_day > $q.p3)) WITH DISTINCT n1 ORDER BY n1.id LIMIT $q.p4 RETURN [[n1.id, n1.kind, n1.code, n1.name]] }, COLLECT { MATCH (n0)<-[r4:IN_GEMEENTE]-(n3) WHERE (EXISTS { MATCH (n3)-[:OBSERVES]->(x5:Node) WHERE (x5.id IN $q.p5 OR any(i6 IN x5.identifiers WHERE i6 IN $q.p5) OR any(i7 IN x5.merged WHERE i7 IN $q.p5)) } AND NOT coalesce(n3.delta = $q.p6, false) AND n3.date_day <= $q.p7) WITH n3, r4 ORDER BY n3.date_day IS NULL, n3.date_day DESC, n3.id DESC LIMIT $q.p8 RETURN [[n3.id, n3.kind, n3.value, n3.quantifier], n3.date_day] }], n0.code] }

;

CALL () { UNWIND $q.p3 AS k OPTIONAL MATCH (x2_own:Node {id: k}) OPTIONAL MATCH (:Alias {key: k})-[:NAMES]->(x2_by:Node) WITH k, coalesce(x2_own, x2_by) AS x2 WHERE x2 IS NOT NULL MATCH (n0:Observation)-[y3:OBSERVES]->(x2) WITH DISTINCT n0 WHERE n0.date_day IS NOT NULL AND NOT coalesce(EXISTS { MATCH (n0)-[:IN_GEMEENTE]->(x1:Node) }, false) AND NOT coalesce(n0.delta = $q.p1, false) AND n0.date_day <= $q.p2 WITH n0 ORDER BY n0.date_day DESC, n0.id DESC LIMIT $q.p0 RETURN collect(n0) AS f0 } CALL (f0) { UNWIND CASE WHEN size(f0) < $q.p0 THEN [true] ELSE [] END AS more UNWIND $q.p6 AS k OPTIONAL MATCH (x5_own:Node {id: k}) OPTIONAL MATCH (:Alias {key: k})-[:NAMES]->(x5_by:Node) WITH k, coalesce(x5_own, x5_by) AS x5 WHERE x5 IS NOT NULL MATCH (n0:Observation)-[y6:OBSERVES]->(x5) WITH DISTINCT n0 WHERE n0.date_day IS NULL AND NOT coalesce(EXISTS { MATCH (n0)-[:IN_GEMEENTE]->(x4:Node) }, false) AND NOT coalesce(n0.delta = $q.p4, false) AND n0.date_day <= $q.p5 WITH n0 ORDER BY n0.id DESC LIMIT $q.p0 RETURN collect(n0) AS f1 } WITH (f0 + f1)[..$q.p0] AS found RETURN null, COLLECT { UNWIND found AS n0 RETURN [[n0.id, n0.kind], n0.date_day] }

;

UNWIND $q.p0 AS k OPTIONAL MATCH (n0_own:Node {id: k}) OPTIONAL MATCH (:Alias {key: k})-[:NAMES]->(n0_by:Node) WITH k, coalesce(n0_own, n0_by) AS n0 WHERE n0:Measure RETURN k AS key, [n0.id, n0.kind, n0.name, n0.unit] AS row

;

UNWIND $q.p0 AS k OPTIONAL MATCH (n0_own:Node {id: k}) OPTIONAL MATCH (:Alias {key: k})-[:NAMES]->(n0_by:Node) WITH k, coalesce(n0_own, n0_by) AS n0 WHERE n0:Province RETURN k AS key, [n0.id, n0.kind, n0.name] AS row

;

UNWIND $q.p0 AS k OPTIONAL MATCH (n0_own:Node {id: k}) OPTIONAL MATCH (:Alias {key: k})-[:NAMES]->(n0_by:Node) WITH k, coalesce(n0_own, n0_by) AS n0 WHERE n0:Observation RETURN k AS key, [n0.id, n0.kind, n0.date, n0.value, COLLECT { MATCH (n0)-[r2:IN_GEMEENTE]->(n1) WITH n1, r2 ORDER BY n1.id RETURN [[n1.id, n1.kind, n1.name]] }, COLLECT { MATCH (n0)-[r4:PRIMARY_SOURCE]->(n3) WITH n3, r4 ORDER BY n3.id RETURN [[n3.id, n3.kind, n3.title]] }] AS row

;

UNWIND $q.p0 AS k OPTIONAL MATCH (n0_own:Node {id: k}) OPTIONAL MATCH (:Alias {key: k})-[:NAMES]->(n0_by:Node) WITH k, coalesce(n0_own, n0_by) AS n0 WHERE n0:Observation RETURN k AS key, [n0.id, n0.kind, n0.date, n0.value, n0.value, n0.unit, n0.delta, [COLLECT { MATCH (n0)-[r2:IN_GEMEENTE]->(n1) WITH n1, r2 ORDER BY n1.id LIMIT $q.p1 RETURN [[n1.id, n1.kind]] }, COUNT { MATCH (n0)-[r2:IN_GEMEENTE]->(n1) }], CASE WHEN EXISTS { MATCH (c3:Gemeente) WHERE n0.date_day IS NOT NULL AND (c3.validFrom_day IS NULL OR c3.validFrom_day <= n0.date_day) AND (c3.validUntil_day IS NULL OR c3.validUntil_day > n0.date_day) AND c3.validFrom_day IS NOT NULL } THEN COUNT { MATCH (c3:Gemeente) WHERE n0.date_day IS NOT NULL AND (c3.validFrom_day IS NULL OR c3.validFrom_day <= n0.date_day) AND (c3.validUntil_day IS NULL OR c3.validUntil_day > n0.date_day) } ELSE null END, CASE WHEN EXISTS { MATCH (c4:Gemeente) WHERE n0.date_day IS NOT NULL AND (c4.validFrom_day IS NULL OR c4.validFrom_day <= n0.date_day) AND (c4.validUntil_day IS NULL OR c4.validUntil_day > n0.date_day) AND c4.validFrom_day IS NOT NULL } THEN COUNT { MATCH (c4:Gemeente) WHERE n0.date_day IS NOT NULL AND (c4.validFrom_day IS NULL OR c4.validFrom_day <= n0.date_day) AND (c4.validUntil_day IS NULL OR c4.validUntil_day > n0.date_day) } ELSE null END] AS row
