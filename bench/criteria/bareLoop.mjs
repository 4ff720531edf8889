/** Reads the state of every fact and judgement of every record once and does nothing with it: what no engine can undercut. */

const read = (fact) => (fact.state === "known" ? 1 : 0);

function readFacts(facts) {
  let known = 0;
  for (const id in facts) {
    const fact = facts[id];
    if (fact.byYear === undefined) {
      known += read(fact);
      continue;
    }
    for (const year in fact.byYear) known += read(fact.byYear[year]);
    if (fact.undated) known += read(fact.undated);
  }
  return known;
}

export function bareLoop(subjects) {
  let known = 0;
  for (const { facts, assessments } of subjects) {
    known += readFacts(facts);
    for (const clause in assessments) known += read(assessments[clause]);
  }
  return known;
}
