import { chromium } from 'playwright-core';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
const what = process.argv[2] ?? 'open';
const server = spawn('node',['dist/holdline.js','open','--port','0','--json'],{stdio:['ignore','pipe','inherit']});
const address = await new Promise(r=>server.stdout.once('data',d=>r(JSON.parse(String(d)).address)));
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const w = +(process.argv[3]??1366);
const c = await b.newContext({viewport:{width:w,height:768},locale:'en-GB',serviceWorkers:'block'});
const p = await c.newPage();
await p.addInitScript(()=>{ window.long=[]; window.shifts=[];
 new PerformanceObserver(l=>{for(const e of l.getEntries()) window.long.push([Math.round(e.startTime),Math.round(e.duration)])}).observe({type:'longtask',buffered:true});
 new PerformanceObserver(l=>{for(const e of l.getEntries()) if(!e.hadRecentInput) window.shifts.push([Math.round(e.startTime),e.value.toFixed(4),e.sources.map(s=>(s.node?.nodeName??'?')+'.'+(s.node?.className?.baseVal??s.node?.className??'')+' '+Math.round(s.previousRect.y)+'>'+Math.round(s.currentRect.y)+' h'+Math.round(s.previousRect.height)+'>'+Math.round(s.currentRect.height)).join(' | ')])}).observe({type:'layout-shift',buffered:true});
});
const cdp = await c.newCDPSession(p);
if (process.argv[4]==='prof') { await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval',{interval:500}); await cdp.send('Profiler.start'); }
if (process.argv[4]==='slow') { await cdp.send('Emulation.setCPUThrottlingRate',{rate:4}); await cdp.send('Network.enable'); await cdp.send('Network.emulateNetworkConditions',{offline:false,latency:150,downloadThroughput:1.6e6/8,uploadThroughput:750e3/8}); 
}
await p.goto(address); await p.locator('h1').waitFor();
if (what==='open') await p.waitForTimeout(process.argv[4]==='slow'?12000:6000);
if (what==='staff') { await p.waitForTimeout(2500); await p.evaluate(()=>{window.long.length=0}); await p.locator('.needed-by select').selectOption('simulation'); await p.waitForTimeout(15000); }
if (what==='why') { await p.waitForTimeout(2500); await p.evaluate(()=>{window.long.length=0}); await p.getByRole('button',{name:'Why'}).click(); await p.waitForTimeout(10000); }
console.log('long', JSON.stringify(await p.evaluate(()=>window.long)));
for (const s of await p.evaluate(()=>window.shifts)) console.log('shift', ...s);
console.log('lcp', await p.evaluate(()=>new Promise(r=>{new PerformanceObserver(l=>r(l.getEntries().map(e=>[e.startTime|0,e.element?.nodeName,e.size]))).observe({type:'largest-contentful-paint',buffered:true});setTimeout(()=>r('none'),1000)})));
if (process.argv[4]==='prof') { const {profile}=await cdp.send('Profiler.stop'); writeFileSync('/tmp/w/shell.cpuprofile',JSON.stringify(profile)); 
 // find busy stretches > 45ms without idle
 const nodes=new Map(profile.nodes.map(n=>[n.id,n])); const parent=new Map(); for(const n of profile.nodes) for(const ch of n.children??[]) parent.set(ch,n.id);
 let t=profile.startTime; let cur=null; const runs=[];
 profile.samples.forEach((id,i)=>{ t+=profile.timeDeltas[i]; const n=nodes.get(id); const idle=['(idle)','(program)'].includes(n.callFrame.functionName)&&n.callFrame.functionName==='(idle)'; if(idle){ if(cur){ if(t-cur.t>45000) runs.push({...cur,end:t}); cur=null;} } else { cur??={t,s:[]}; cur.s.push(id);} });
 for(const r of runs){ const inc=new Map(); for(const id of r.s){ const seen=new Set(); for(let x=id;x!==undefined;x=parent.get(x)){ const f=nodes.get(x).callFrame; const k=f.functionName+' '+f.url.split('/').pop()+':'+f.lineNumber+':'+f.columnNumber; if(!seen.has(k)){seen.add(k); inc.set(k,(inc.get(k)??0)+1);} } }
  console.log('---',Math.round((r.t-profile.startTime)/1000),'ms for',Math.round((r.end-r.t)/1000)); console.log([...inc].sort((a,b)=>b[1]-a[1]).slice(0,26).map(([k,v])=>`${(v*0.5).toFixed(0)} ${k}`).join('\n')); }
}
await b.close(); server.kill();
