/**
 * What scenarios have in common, known to both ends of a link: deflate refers to it instead of spelling it out,
 * which takes a quarter off an ordinary day.
 *
 * Part of version 1 of the link. Never change it: a link written with another text cannot be read. What came
 * into the format of scenarios later is spelled out in a link, at the cost of a few characters. The most usual
 * stands last, where references are shortest.
 */
export const dictionary = [
  '"cases":[{"opens":[{"stages":[{"within":86400,"next":[{"stage":"wait":{"clock":"business"}]"clock":"calendar"',
  '"busyness":{"day":0.1,"interval":{"sd":0.1,"correlation":0.5}},"surges":[{"from":"length":"factor":',
  '"trace":[{"arrive":"type":"handleTime":"patience":null},"snapshots":["warmUp":"precision":',
  '"routing":{"agent":"leastSkilled","listed","longestIdle","contact":"urgency","rank","lines":',
  '"callback":{"accept":"delay":"offer":"slots","attempts":"expires":"hours":',
  '"redial":{"share":"after":"announcements":"backlog":{"items":"oldest":"selfService":{"contained":"hours":[{',
  '"transfers":[{"to":"followUps":"repeat":"fcr":"concurrency":{"most":3,"slowdown":0.15},"sessions":',
  '"partner":"price":"shifts":[{"start":"people":"breaks":[{"paid":true},false,"absence":"hourlyCost":',
  '"scheduled":true,"skills":[{"type":"calls","rank":1},{"type":"rank":2}],',
  '"law":"hyperexponential","shares":["means":["gamma","erlang","phases":"weibull","shape":"uniform","min":"max":',
  '"deterministic","value":"empirical","steps":[{"from":"rate":"count":"recorded","basis":"fresh",',
  '"channel":"chat","email","backOffice","outbound","inPerson","measure":"abandonment","most":"averageSpeedOfAnswer",',
  '"rule":"population":"abandonsServed","held":true,"serviceLevels":[{',
  '{"date":"2026-01-01","opens":28800,"closes":72000},{"date":"2026-01-02","opens":32400,"closes":64800},',
  '"version":1,"name":"note":"tier":"reason":"seed":"holdline","calendar":{"intervalLength":1800,"days":[{"opens":28800,',
  '"closes":75600}]},"types":[{"id":"calls","name":"Calls","channel":"phone","volume":{"basis":"offered",',
  '"count":"expected","perInterval":[0,0,0,0,0,0,10,20,30,40,50,60,70,80,90,100,110,120]},"handleTime":{"law":',
  '"lognormal","mean":240,"sd":240},"patience":{"law":"exponential","mean":180},"targets":[{"measure":"serviceLevel",',
  '"share":0.8,"within":20}]}],"groups":[{"id":"team","name":"Team","agents":{"perInterval":[10,11,12,13,14,15,16]},',
  '"skills":[{"type":"calls"}],"shrinkage":0.3}],"run":{"replications":200}}',
].join('');
