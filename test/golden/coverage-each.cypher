CALL () { MATCH (n0:Measure) WHERE n0.id IS NOT NULL WITH n0 ORDER BY n0.id LIMIT $q.p0 RETURN collect(n0) AS f0 } WITH f0 AS found RETURN null, COLLECT { UNWIND found AS n0 RETURN [[n0.id, n0.name, n0.measureKind]] }

;

CALL () { MATCH (n0:Gemeente) WHERE n0.code IS NOT NULL AND ((n0.validFrom_day IS NULL OR n0.validFrom_day <= $q.p1) AND (n0.validUntil_day IS NULL OR n0.validUntil_day > $q.p1)) WITH n0 ORDER BY n0.code, n0.id LIMIT $q.p0 RETURN collect(n0) AS f0 } CALL (f0) { UNWIND CASE WHEN size(f0) < $q.p0 THEN [true] ELSE [] END AS more MATCH (n0:Gemeente) WHERE n0.code IS NULL AND ((n0.validFrom_day IS NULL OR n0.validFrom_day <= $q.p2) AND (n0.validUntil_day IS NULL OR n0.validUntil_day > $q.p2)) WITH n0 ORDER BY n0.id LIMIT $q.p0 RETURN collect(n0) AS f1 } WITH (f0 + f1)[..$q.p0] AS found RETURN null, COLLECT { UNWIND found AS n0 RETURN [[n0.id, n0.code, n0.name, n0.validFrom, COLLECT { MATCH (n0)-[r2:LOCATED_IN]->(n1) WHERE ((r2.from_day IS NULL OR r2.from_day <= $q.p3) AND (r2.until_day IS NULL OR r2.until_day > $q.p3)) WITH DISTINCT n1 ORDER BY n1.id LIMIT $q.p4 RETURN [n1.id, n1.code, n1.name] }, COLLECT { MATCH (n0)<-[r4:IN_GEMEENTE]-(n3) WHERE (EXISTS { MATCH (n3)-[:OBSERVES]->(x5:Node) WHERE (x5.id IN $q.p5 OR any(i6 IN x5.identifiers WHERE i6 IN $q.p5) OR any(i7 IN x5.merged WHERE i7 IN $q.p5)) } AND NOT coalesce(n3.delta = $q.p6, false) AND n3.date_day <= $q.p7) WITH n3, r4 ORDER BY n3.date_day IS NULL, n3.date_day DESC, n3.id DESC LIMIT $q.p8 RETURN [[n3.id, n3.value, n3.quantifier], n3.date_day] }], n0.code] }

;

UNWIND $q.p0 AS k OPTIONAL MATCH (n0_own:Node {id: k}) OPTIONAL MATCH (:Alias {key: CASE WHEN n0_own IS NULL THEN k END})-[:NAMES]->(n0_by:Node) WITH k, coalesce(n0_own, n0_by) AS n0 WHERE n0:Gemeente RETURN k AS key, [n0.id] AS row
