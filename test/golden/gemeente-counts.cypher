MATCH (n0:Node) WHERE n0:Gemeente AND ((n0.validFrom_day IS NULL OR n0.validFrom_day <= $q.p0) AND (n0.validUntil_day IS NULL OR n0.validUntil_day > $q.p0)) RETURN n0.validFrom AS key, count(DISTINCT n0) AS nodes

;

MATCH (n0:Node) WHERE n0:Gemeente AND (n0.validFrom_day > $q.p0 AND n0.validFrom_day <= $q.p1) RETURN n0.validFrom AS key, count(DISTINCT n0) AS nodes

;

MATCH (n0:Node) WHERE n0:Gemeente AND (n0.validUntil_day > $q.p0 AND n0.validUntil_day <= $q.p1) RETURN n0.validUntil AS key, count(DISTINCT n0) AS nodes
