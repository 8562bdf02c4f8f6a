import { chromium } from 'playwright-core';
import { spawn } from 'node:child_process';
const what = process.argv[2] ?? 'open'; const limit=+(process.argv[3]??40);
const server = spawn('node',['dist/holdline.js','open','--port','0','--json'],{stdio:['ignore','pipe','inherit']});
const address = await new Promise(r=>server.stdout.once('data',d=>r(JSON.parse(String(d)).address)));
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const c = await b.newContext({viewport:{width:1366,height:768},locale:'en-GB',serviceWorkers:'block'});
const p = await c.newPage();
await b.startTracing(p,{categories:['toplevel','devtools.timeline','v8.execute','disabled-by-default-v8.cpu_profiler','blink.user_timing']});
await p.goto(address); await p.locator('h1').waitFor();
if (what==='open') await p.waitForTimeout(9000);
if (what==='staff') { await p.waitForTimeout(2500); await p.locator('.needed-by select').selectOption('simulation'); await p.waitForTimeout(15000); }
if (what==='why') { await p.waitForTimeout(2500); await p.getByRole('button',{name:'Why'}).click(); await p.waitForTimeout(12000); }
const buf = await b.stopTracing(); const ev = JSON.parse(buf.toString()).traceEvents;
const main = ev.find(e=>e.name==='thread_name'&&e.args.name==='CrRendererMain'&&ev.some(x=>x.pid===e.pid&&x.name==='EvaluateScript'));
const tid=main.tid,pid=main.pid; const t0=Math.min(...ev.filter(e=>e.ts>0&&e.pid===pid).map(e=>e.ts));
const tasks=ev.filter(e=>e.pid===pid&&e.tid===tid&&e.ph==='X'&&/RunTask/.test(e.name)&&(e.tdur??0)>limit*1000);
console.log('tasks with CPU >',limit, tasks.map(t=>`${((t.ts-t0)/1000)|0}:${(t.tdur/1000)|0}(${(t.dur/1000)|0})`).join(' '));
for (const t of tasks) { const inner=ev.filter(e=>e.pid===pid&&e.tid===tid&&e.ph==='X'&&e.ts>=t.ts&&e.ts<t.ts+t.dur&&(e.tdur??0)>8000&&!/RunTask/.test(e.name)); console.log(((t.ts-t0)/1000)|0, inner.slice(0,9).map(e=>`${e.name}${e.args?.data?.functionName?':'+e.args.data.functionName:''}${e.args?.data?.url?'@'+e.args.data.url.split('/').pop():''} ${(e.tdur/1000)|0}`).join(' > ')); }

const nodes=new Map(); const samples=[]; let t=0;
for (const e of ev.filter(e=>e.pid===pid&&/^Profile(Chunk)?$/.test(e.name)).sort((a,b)=>a.ts-b.ts)) { if(e.args.data.startTime) t=e.args.data.startTime; const cp=e.args.data.cpuProfile; for(const n of cp?.nodes??[]) nodes.set(n.id,n); (cp?.samples??[]).forEach((id,i)=>{ t+=e.args.data.timeDeltas[i]; samples.push([t,id]); }); }
for (const k of tasks) { const w=samples.filter(([x])=>x>=k.ts&&x<=k.ts+k.dur); const inc=new Map(); for(const [,id] of w){ const seen=new Set(); for(let x=id;x!==undefined;x=nodes.get(x)?.parent){ const f=nodes.get(x)?.callFrame; if(!f) break; const key=f.functionName+' '+(f.url??'').split('/').pop()+':'+f.lineNumber+':'+f.columnNumber; if(!seen.has(key)){seen.add(key);inc.set(key,(inc.get(key)??0)+1);} } }
 console.log('--',((k.ts-t0)/1000)|0,'samples',w.length); console.log([...inc].sort((a,b)=>b[1]-a[1]).slice(0,22).map(([k,v])=>'   '+v+' '+k).join('\n')); }
await b.close(); server.kill();
