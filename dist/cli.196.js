export const id=196;export const ids=[196];export const modules={4496:((t,e,A)=>{A.d(e,{k:()=>countDecimalScores,A:()=>countDecimals});var n=A(2047)
;var s=A(2296);var i=A(4967);function takeKeys(t,e,A){const{memory:n,begin:r,takeKeys:o,odd:a,block:c,blockSides:l,keys:u}=(0,s.ZM)();(0,i.V)(n,u+4*t.length)
;const f=new Float64Array(n.buffer,c,s.IE);const g=new Uint8Array(n.buffer,l,s.IE);r();let h=u;for(const[n,i]of(0,s.Cl)(t,f)){e&&g.set(e.subarray(n,n+i))
;h=o(c,i,e?l:0,h,A);if(a.value>=0)return t[n+a.value]}return taken((h-u)/4,A,e)}function takeWholes({wholes:t,unit:e},A){
const{memory:n,begin:r,takeWholes:o,takeSidedWholes:a,block:c,blockSides:l,keys:u}=(0,s.ZM)();(0,i.V)(n,u+4*t.length+4);const f=new Uint8Array(n.buffer,l,s.IE)
;r();let g=u;for(const[e,i]of(0,s.Cl)(t,new Int32Array(n.buffer,c,s.IE)))if(A){f.set(A.subarray(e,e+i));g=a(c,i,l,g)}else g=o(c,i,g);return taken((g-u)/4,e,A)}
function taken(t,e,A){const{least:n,greatest:i}=(0,s.ZM)();const r=A?2:1;return{unit:e,n:t,least:r*n.value,greatest:r*i.value+r-1}}function countKeys(t,e,A){
const n=A(mostDistinct(t,1));let s=0;eachBucket(t,e,t.unit,0,({buffer:t,values:e,rows:A,found:i})=>{n.values.set(new Float64Array(t,e,i),s)
;n.rows.set(new Uint32Array(t,A,i),s);s+=i});return{values:n.values.subarray(0,s),rows:n.rows.subarray(0,s)}}function countSides(t,e){const A=mostDistinct(t,2)
;const n=new Float64Array(A);const[i,r]=[new Uint32Array(A),new Uint32Array(A)];const{splitSides:o}=(0,s.ZM)();const a=2**e/2;let c=0
;eachBucket(t,e,1,16*a,({buffer:e,values:A,rows:s,found:l,free:u})=>{const f={negatives:u+8*a,positives:u+12*a}
;const g=o(A,s,l,t.unit,u,f.negatives,f.positives);n.set(new Float64Array(e,u,g),c);r.set(new Uint32Array(e,f.negatives,g),c)
;i.set(new Uint32Array(e,f.positives,g),c);c+=g});return{scores:n.subarray(0,c),positives:i.subarray(0,c),negatives:r.subarray(0,c)}}
function mostDistinct({n:t,least:e,greatest:A},n){return t===0?0:Math.min(t,Math.floor((A-e)/n)+1)}function eachBucket({n:t,least:e,greatest:A},n,r,o,a){
if(t===0)return;const{memory:c,intoBuckets:l,countBucket:u,ends:f,keys:g}=(0,s.ZM)();const h=Math.floor((A-e)/2**n)+1;const I=2**n;const d=g+4*t;const B=(0,
s.b6)(h>1?d+4*t:d);const C=B+4*I;const Q=C+8*(I+2);const w=(0,s.b6)(Q+4*(I+2));(0,i.V)(c,w+o);const{buffer:E}=c;new Uint32Array(E,B,I).fill(0)
;h>1&&l(g,d,e,n,f,h,d);const m=new Uint32Array(E,f,h);for(let t=0,A=d;t<h;t++){const s=m[t];const i=t*I;const o=h>1?u(A,s,i,n,e+i,r,B,C,Q):u(g,d,e,n,e,r,B,C,Q)
;a({values:C,rows:Q,found:o,free:w,buffer:E});A=s}}const r=9;const o=1.5*2**52;const a=64;const c=16;const l=14;function countDecimals(t,e){
const A=keysOf(t,null);const s=A&&bucketBits(A);if(A&&s!==null)return countKeys(A,s,e);return t instanceof Float64Array?null:countDecimals((0,n.ov)(t),e)}
function countDecimalScores(t,e){const A=keysOf(t,e);const s=A&&bucketBits(A);if(A&&s!==null)return countSides(A,s)
;return t instanceof Float64Array?null:countDecimalScores((0,n.ov)(t),e)}function keysOf(t,e){if((0,n.oW)(t)>s._X)return null
;if(!(t instanceof Float64Array))return takeWholes(t,e);let A=0;const i=Math.max(1,Math.floor(t.length/a))
;for(let e=0;e<t.length;e+=i)A=Math.max(A,decimalsOf(t[e]));while(A<=r){const n=takeKeys(t,e,10**A);if(typeof n!=="number")return n
;A=Math.max(A+1,decimalsOf(n))}return null}function decimalsOf(t){if(Number.isNaN(t))return 0;for(let e=0;e<=r;e++){const A=10**e;if((t*A+o-o)/A===t)return e}
return r+1}function bucketBits({n:t,least:e,greatest:A}){if(t===0)return l;const n=A-e+1;const i=Math.max(Math.abs(e),Math.abs(A))<2**31
;if(!i||!(n<=c*t+1024))return null;return Math.max(l,Math.ceil(Math.log2(n/s.nB)))}}),2296:((t,e,A)=>{A.d(e,{IE:()=>r,b6:()=>aligned,Ol:()=>countDoubles,
Cl:()=>handOver,_W:()=>handOverNumbers,ZM:()=>kernelAt,nB:()=>o,wP:()=>c,_X:()=>a,ki:()=>newRoom,qn:()=>reusedRoom});var n=A(1134);var s=A(4967)
;const i="AGFzbQEAAAABoAEUYAV/f39/fwBgAABgA39/fwF/YAZ/f39/f38Bf2AEf39/fwBgBH9/fH8AYAZ/f3x8f38AYAd/f398f39/AX9gBX9/f39/AX9gBn9/f39/fwBgBH9/fHwBf2ACf38Bf2ADf39/AGAEf398fwF/YAN/f3wBf2AEf39/fwF/YAV/f39/fAF/YAd/f39/f39/AGAAAX9gCX9/f398fH9/fwF/AyEgAAECAgMDBAYEAAADBAcIBQUFCQoLDA0BDgIPEBESEwEFAwEAAQY7BnwBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC38BQQALfAFEAAAAAAAA8H8LfAFEAAAAAAAAAAALfwFBAAsHtAMmBWxlYXN0AwAIZ3JlYXRlc3QDAQNvZGQDAgRoZWFwAB0FYmVnaW4AHwh0YWtlS2V5cwAbCnRha2VXaG9sZXMAGQ90YWtlU2lkZWRXaG9sZXMAGgtpbnRvQnVja2V0cwAcC2NvdW50QnVja2V0AB4GcmVjb2RlAA4GZGVjaWRlABAKY291bnRQYWlycwASCXdyb25nUm93cwALCmNvdW50Q29kZXMAFQlhc2NlbmRpbmcAGAhzdW1QYXJ0cwAMCWNvdW50T25lcwAUCXF1b3RpZW50cwAPDGNvdW50T3V0c2lkZQATCmNob29zZVJvd3MAFgpzcGxpdFNpZGVzAA0FZmlyc3QDAwRsYXN0AwQEbGF0ZQMFCmJlZ2luVGltZXMAFwpjb3VudFRpbWVzABELdGFrZURvdWJsZXMABQx0YWtlSW50ZWdlcnMABAljdXRWYWx1ZXMACQlqb2luV3JvbmcACApjb3VudENlbGxzAAoLa2VlcEJldHdlZW4ABwhrZWVwQ29kZQAGCnRha2VGaW5pdGUAAgRzb3J0AAAKcnVuTGVuZ3RocwADBm1lbW9yeQIACAEBDAEICtkjIOkFAwZ/BXwDfiABIABrIglBwAFNBEAgAEEIaiECA0AgASACSwRAIAIrAwAhCyACIQMDQCAAIANJBH8gA0EIaysDACALZAVBAAsEQCADIANBCGsiAysDADkDAAwBCwsgAyALOQMAIAJBCGohAgwBCwsPCyAAKwMAIg8hDiAAIQUDQCABIAVLBEAgBSsDACILIA+kIQ8gCyAOpSEOIAVBCGohBQwBCwsgDiAPYQRADwtBAUILQsAAIAlBA3atQgOIeX0iECAQQgtWGyIRp3QiCrggDkQAAAAAAADgP6IgD0QAAAAAAADgP6IiDaGjIQwgBEECSCIGBEAgDEQAAAAAAADwf2MhBgtCwAAgDr0iECAQQj+HQoCAgICAgICAgH+EhSAPvSIQIBBCP4dCgICAgICAgICAf4SFIhJ9eX0iECARfUIAIBAgEVYbIREgA0EAIApBAnT8CwAgACEFA0AgASAFSwRAIAUpAwAhECAFKwMAIQsgAyAGBH8gC0QAAAAAAADgP6IgDaEgDKL8AyIIIApBAWsiByAHIAhLGwUgEEI/h0KAgICAgICAgIB/hCAQhSASfSARiKcLQQJ0aiIHIAcoAgBBCGo2AgAgBUEIaiEFDAELCyACIQUgAyEHA0AgByADIApBAnRqSQRAIAcoAgAhCCAHIAU2AgAgBSAIaiEFIAdBBGohBwwBCwsgACEFA0AgASAFSwRAIAUpAwAhECAFKwMAIQsgAyAGBH8gC0QAAAAAAADgP6IgDaEgDKL8AyIIIApBAWsiByAHIAhLGwUgEEI/h0KAgICAgICAgIB/hCAQhSASfSARiKcLQQJ0aiIIKAIAIgcgCzkDACAIIAdBCGo2AgAgBUEIaiEFDAELCyAAIAIgCfwKAAAgAyAKQQJ0aiEGIAAhASADIQUDQCAFIAZJBEAgACAFKAIAIAJraiIDIAFrQQhLBEAgASADIAIgBiAEQQFqEAALIAMhASAFQQRqIQUMAQsLCxEAQX8kAkQAAAAAAADw/yQEC1MCAX8BfCAAIQMDQCADIAAgAUEDdGpJBEAgAiADKwMAIgREAAAAAAAAAACgOQMAIAIgBCAEoUQAAAAAAAAAAGFBA3RqIQIgA0EIaiEDDAELCyACC3gCAXwDfyAAQQhrIQQgAkEEayEFRAAAAAAAAPh/IQMgACECA0AgASACSwRAIAQgAyACKwMAIgNiIgZBA3RqIgQgAzkDACAFIAZBAnRqIgUgBgR/QQAFIAUoAgALQQFqNgIAIAJBCGohAgwBCwsgBEEIaiAAa0EDdgtJAQJ/A0AgBCAGSgRAIAMgBkECdGooAgAgAWsiByACTwRAIAYPCyAFIAZBAnRqIAAgB0ECdGooAgA2AgAgBkEBaiEGDAELCyAEC0kBAn8DQCAEIAZKBEAgAyAGQQJ0aigCACABayIHIAJPBEAgBg8LIAUgBkEDdGogACAHQQN0aisDADkDACAGQQFqIQYMAQsLIAQLNgECfwNAIAEgBEoEQCADIARqIgUgBS0AACAAIARBAnRqKAIAIAJGcToAACAEQQFqIQQMAQsLC1kCA38BfANAIAEgBkoEQCAAIAZBA3RqKwMAIQkgBSAGaiIHLQAAIQggByAIIAQEfyAJIAliBSADIAllRSACIAllIgcgBxsLQQBHcToAACAGQQFqIQYMAQsLCzcBAX8DQCACIARKBEAgAyAEQQF0aiABIARqLQAAIAAgBGotAABBAXRqOwEAIARBAWohBAwBCwsLhAECAn8DeyADrEIBfP0SIQkDQCABIAZKBEAgACAGQQN0av0ABAAiCCAI/UggCf1OIQdBACEFA0AgAyAFSgRAIAcgCCACIAVBA3Rq/QoDAP1M/dEBIQcgBUEBaiEFDAELCyAEIAZqIgUgB/0dADwAACAFIAf9HQE8AAEgBkECaiEGDAELCwtCAQJ/A0AgAiAFSgRAIAQgACAFQQF0ai8BACABIAVqLQAAIANsakECdGoiBiAGKAIAQQFqNgIAIAVBAWohBQwBCwsLhQEBBX8gBSEHA0AgAyAISgRAIAhBAXQiBiABai4BACEJIAAgBmouAQAiCkEATiIGBEAgCUEATiEGCyAGBEAgAgR/IAIgCGotAABBAEcFQQELIQYLIAcgBCAIajYCACAHIAkgCkcgBiAGG0EAR0ECdGohByAIQQFqIQgMAQsLIAcgBWtBAnYLZgIDfwF+A0AgASAFSgRAIAIgBWoiBCABIAEgBEobIQZCACEHIAUhBANAIAQgBkgEQCAHIAAgBEECdGo1AgB8IQcgBEEBaiEEDAELCyADIAe6OQMAIANBCGohAyACIAVqIQUMAQsLC5gBAQV/QX8hCUGAgICAeCEHA0AgAiAKSgRAIApFIAcgACAKQQN0aisDAPwCIgtBAXUiCEdyBEAgBCAJQQFqIglBA3RqIAi3IAOjOQMAIAlBAnQiByAFakEANgIAIAYgB2pBADYCACAIIQcLIAlBAnQgBiAFIAtBAXEbaiABIApBAnRqKAIANgIAIApBAWohCgwBCwsgCUEBagtJAQJ/A0AgASAFSgRAIAIgACAFQQJ0aigCAEEBakEBdGouAQAiBiADRgRAIAUPCyAEIAVBAXRqIAY7AQAgBUEBaiEFDAELCyABC0cBAn8DQCABIARKBEAgAyAEQQN0akQAAAAAAAD4fyAAIARBAnRqKAIAIgW3IAKjIAVBgICAgHhGGzkDACAEQQFqIQQMAQsLCz0CAX8BfANAIAEgBEoEQCADIARBAXRqQX8gACAEQQN0aisDACIFIAJmIAUgBWIbOwEAIARBAWohBAwBCwsLxgECAn8DfEQAAAAAAADwfyEGRAAAAAAAAPD/IQcgAyEEA0AgASAFSgRAIAAgBUEDdGorAwAiCCAIYQRAIwMgCKQkAyMEIAilJAQjBSACIAhjaiQFIAYgCGUgByAIZHFFBEAgCEQAAAAAQHdLQaOcIghEAAAAAEB3S0GiIgZEAAAAAEB3S0GgIQcgAyAIIAhEAAAAAAAAOECjnEQAAAAAAAA4QKKh/ANBAnRqIQQLIAQgBCgCAEEBajYCAAsgBUEBaiEFDAELCwtdAQJ/A0AgAyAGSgRAIAIEfyACIAZqLQAABUEBCwRAIAUgBkEBdCIHIAFqLgEAQQFqIAAgB2ouAQBBAWogBGxqQQJ0aiIHIAcoAgBBAWo2AgALIAZBAWohBgwBCwsLPgIDfwF8A0AgASAESgRAIAAgBEEDdGorAwAiByACZiEFIAYgAyAHZiAFIAUbRWohBiAEQQFqIQQMAQsLIAYLJwECfwNAIAEgAkoEQCADIAAgAmotAABqIQMgAkEBaiECDAELCyADCzkBAn8DQCABIANKBEAgAiAAIANBAnRqKAIAQQFqQQJ0aiIEIAQoAgBBAWo2AgAgA0EBaiEDDAELCwtdAQF/IAMhBANAIAAgAUkEQCAEIAA2AgAgBCAAIABBEHZzQeuUr694bCIEQQ12IARzQbXcypV8bCIEQRB2IARzuCACY0ECdGohBCAAQQFqIQAMAQsLIAQgA2tBAnYLHABEAAAAAAAA8H8kA0QAAAAAAADw/yQEQQAkBQsxAQF/A0AgASADSgRAIAIgACADQQN0aisDACICY0UEQCADDwsgA0EBaiEDDAELCyABC4EDAgN7A3/9DP///3////9/////f////38hA/0MAAAAgAAAAIAAAACAAAAAgCEEIAAgAUECdGohBiACIQEDQCAAIAZJBEAgAEEQaiAGTQR7IAD9AAQABf0MAAAAgAAAAIAAAACAAAAAgAsiBf0MAAAAgAAAAIAAAACAAAAAgP03/VNFBEAgAyAF/bYBIQMgBCAF/bgBIQQgASAF/QsEACABQRBqIQEgAEEQaiEADAILIABBEGoiByAGIAYgB0sbIQgDQCAAIAhJBEAgASAAKAIAIgc2AgAgB0GAgICAeEcEQCADIAf9ESIF/bYBIQMgBCAF/bgBIQQgAUEEaiEBCyAAQQRqIQAMAQsLDAELCyABIAJLBEAjACADIAMgA/0NCAkKCwwNDg8AAQIDBAUGB/22ASID/RsAIgAgA/0bASICIAAgAkgbt6QkACMBIAQgBCAE/Q0ICQoLDA0ODwABAgMEBQYH/bgBIgP9GwAiACAD/RsBIgIgACACShu3pSQBCyABC5gBAQZ/Qf////8HIQZBgICAgHghByADIQQDQCABIAhKBEAgBCACIAhqLQAAIgkgACAIQQJ0aigCACIFQQF0cjYCACAFQYCAgIB4RiAJQQFLckUEQCAGIAUgBSAGShshBiAHIAUgBSAHSBshByAEQQRqIQQLIAhBAWohCAwBCwsgAyAESQRAIwAgBrekJAAjASAHt6UkAQsgBAvVBQQCfwZ7AX4DfCAE/RQhCSMA/RQhByMB/RQhCANAIAVBAmogAUwEQAJAIAAgBUEDdGr9AAQAIgwgCf3yAf0MAAAAAAAAOEMAAAAAAAA4Q/3wASIK/QwAAAAAAAA4QwAAAAAAADhD/fEBIgsgCf3zASAM/Uf9wwFFIAIEfyACIAVqLwEABUEACyIGQf79A3FyBEACQCAAIAVBA3RqKwMAIg4gBKJEAAAAAAAAOEOgIg9EAAAAAAAAOMOgIhAgBKMgDmIEQCAOIA5hBEAgBSQCCwwBCyACBH8gAiAFai0AAAVBAAsiBkEBSg0AIwAgEKQkACMBIBClJAEgAyAGIA+9pyIGQQF0ciAGIAIbNgIAIANBBGohAwsjAkF/RgRAAkAgACAFQQFqIgZBA3RqKwMAIg4gBKJEAAAAAAAAOEOgIg9EAAAAAAAAOMOgIhAgBKMgDmIEQCAOIA5hBEAgBiQCCwwBCyACBH8gAiAGai0AAAVBAAsiBkEBSg0AIwAgEKQkACMBIBClJAEgAyAGIA+9pyIGQQF0ciAGIAIbNgIAIANBBGohAwsLIwJBf0cEQCADDwsMAQsgByAL/fYBIQcgCCAL/fcBIQggCiAK/Q0AAQIDCAkKCwAAAAAAAAAA/R0AIQ0gAgRAIAMgBkEBcSANp0EBdHI2AgAgAyANQiCHp0EBdCAGQQh1cjYCBAUgAyANNwMACyADQQhqIQMLIAVBAmohBQwBCwsgASAFSgRAAkAgACAFQQN0aisDACIOIASiRAAAAAAAADhDoCIPRAAAAAAAADjDoCIQIASjIA5iBEAgDiAOYQRAIAUkAgsMAQsgAgR/IAIgBWotAAAFQQALIgBBAUoNACMAIBCkJAAjASAQpSQBIAMgACAPvaciAEEBdHIgACACGzYCACADQQRqIQMLCyMAIAf9IQAgB/0hAaSkJAAjASAI/SEAIAj9IQGlpSQBIAMLtAEBA38gBEEAIAVBAnT8CwAgACEHA0AgASAHSwRAIAQgBygCACACayADdkECdGoiCSAJKAIAQQRqNgIAIAdBBGohBwwBCwsDQCAFIAhKBEAgBCAIQQJ0aiIHKAIAIQkgByAGNgIAIAYgCWohBiAIQQFqIQgMAQsLA0AgACABSQRAIAQgACgCACACayIFIAN2QQJ0aiIGKAIAIgcgBTYCACAGIAdBBGo2AgAgAEEEaiEADAELCwsFAEGACgvNAgIDewF/A0AgACABSQRAIAYgACgCACACa0ECdGoiDCAMKAIAQQFqNgIAIABBBGohAAwBCwsgBkEEIAN0aiEDIAchACAIIQEgBPwCIQIDQCADIAZLBEAgBv0ABAAhCyAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAC/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgC/0MAAAAAAAAAAAAAAAAAAAAAP04/aQBIgxBBHRBgAhq/QAEACIJ/Q4hCiABIAsgCf0O/QsEACAAIAr9/gH9CwQAIAAgCiAK/Q0ICQoLDA0ODwAAAAAAAAAA/f4B/QsEECAAIAxpIgxBA3RqIQAgASAMQQJ0aiEBIAZBEGohBiACQQRqIQIMAQsLIAX9FCEJA0AgACAHSwRAIAcgB/0ABAAgCf3zAf0LBAAgB0EQaiEHDAELCyABIAhrQQJ2CxwARAAAAAAAAPB/JABEAAAAAAAA8P8kAUF/JAILC9IBCABBkQgLAwECAwBBoAgLBAQFBgcAQbEICxMBAgMEBQYHAAAAAAAAAAAICQoLAEHRCAsXAQIDCAkKCwAAAAAAAAAABAUGBwgJCgsAQfEICxMBAgMEBQYHCAkKCwAAAAAMDQ4PAEGRCQsXAQIDDA0ODwAAAAAAAAAABAUGBwwNDg8AQbEJCxcBAgMEBQYHDA0ODwAAAAAICQoLDA0ODwBB0QkLLwECAwgJCgsMDQ4PAAAAAAQFBgcICQoLDA0ODwAAAAAAAQIDBAUGBwgJCgsMDQ4P"
;const r=8192;const o=2048;const a=2**28;const c=2**27;const l=65536;const u=(0,s.F)(i);let f;const newRoom=t=>({values:new Float64Array(t),
rows:new Uint32Array(t)});function reusedRoom(){let t=newRoom(0);return e=>{t.values.length<e&&(t=newRoom(e));return t}}function countDoubles(t,e){f??=u()
;const{memory:A,takeFinite:n,sort:i,runLengths:o}=f;const{block:a,ends:c,keys:l}=layOut(f);const g=l+8*t.length;(0,s.V)(A,g+8*t.length)
;const h=new Float64Array(A.buffer,a,r);let I=l;for(const[,e]of handOver(t,h))I=n(a,e,I);i(l,I,g,c,0);const d=o(l,I,g);const B=e(d)
;B.values.set(new Float64Array(A.buffer,l,d));B.rows.set(new Uint32Array(A.buffer,g,d));return{values:B.values.subarray(0,d),rows:B.rows.subarray(0,d)}}
function kernelAt(){f??=u();return{...f,...layOut(f)}}function*handOver(t,e){const[A,s,i]=[(0,n.$$)(t),(0,n.$$)(e),e.BYTES_PER_ELEMENT]
;for(let e=0;e<t.length;e+=r){const o=Math.min(e+r,t.length);(0,n.nC)(A,e*i,o*i,s,0);yield[e,o-e]}}function*handOverNumbers(t,e){
if(t instanceof Float64Array)return yield*handOver(t,e);const{memory:A,quotients:n,ends:s}=kernelAt()
;for(const[i,o]of handOver(t.wholes,new Int32Array(A.buffer,s,r))){n(s,o,t.unit,e.byteOffset);yield[i,o]}}function layOut({heap:t}){const e=aligned(t())
;const A=e+8*r;const n=A+r;return{block:e,blockSides:A,ends:n,keys:n+l}}function aligned(t){return Math.ceil(t/16)*16}}),5563:((t,e,A)=>{A.d(e,{
Jy:()=>isAscending,KL:()=>countChosen,LD:()=>decide,TJ:()=>recode,dX:()=>allWithin,dk:()=>chooseRows,gs:()=>sumsOfParts,pf:()=>countTimesOfDay,
rZ:()=>countPairs,wA:()=>countCodes,y7:()=>differingRows});var n=A(2047);var s=A(4967);var i=A(2296);function recode(t,e,A){
const{memory:n,recode:r,block:o,keys:a}=(0,i.ZM)();(0,s.V)(n,a+2*e.length);new Int16Array(n.buffer,a,e.length).set(e);const c=new Int32Array(n.buffer,o,i.IE)
;const l=o+4*i.IE;const u=new Int16Array(n.buffer,l,i.IE);const f=new Int16Array(t.length);for(const[e,n]of(0,i.Cl)(t,c)){const t=r(o,n,a,A,l);if(t<n)return e+t
;f.set(u.subarray(0,t),e)}return f}function decide(t,e){const{memory:A,decide:r,block:o,ends:a}=(0,i.ZM)();(0,s.V)(A,a+4*i.IE)
;const c=new Float64Array(A.buffer,o,i.IE);const l=new Int16Array(A.buffer,a,i.IE);const u=new Int16Array((0,n.oW)(t));for(const[A,n]of(0,i._W)(t,c)){r(o,n,e,a)
;u.set(l.subarray(0,n),A)}return u}function countPairs(t,e,A,n){const{memory:r,countPairs:o,block:a,blockSides:c,keys:l}=(0,i.ZM)();const u=n+1;(0,
s.V)(r,l+4*u*u);const f=new Uint32Array(r.buffer,l,u*u).fill(0);const g=a+2*i.IE;const h=new Int16Array(r.buffer,a,i.IE);const I=new Int16Array(r.buffer,g,i.IE)
;const d=new Uint8Array(r.buffer,c,i.IE);for(const[n,s]of(0,i.Cl)(t,h)){I.set(e.subarray(n,n+s));A&&d.set(A.subarray(n,n+s));o(a,g,A?c:0,s,u,l)}return f.slice()
}function differingRows(t,e,A){const{memory:n,wrongRows:r,block:o,blockSides:a,keys:c}=(0,i.ZM)();(0,s.V)(n,c+4*i.IE);const l=o+2*i.IE
;const u=new Int16Array(n.buffer,o,i.IE);const f=new Int16Array(n.buffer,l,i.IE);const g=new Uint8Array(n.buffer,a,i.IE)
;const h=new Uint32Array(n.buffer,c,i.IE);const I=new Uint32Array(t.length);let d=0;for(const[n,s]of(0,i.Cl)(t,u)){f.set(e.subarray(n,n+s))
;A&&g.set(A.subarray(n,n+s));const t=r(o,l,A?a:0,s,n,c);I.set(h.subarray(0,t),d);d+=t}return I.subarray(0,d)}function countCodes(t,e){
const{memory:A,countCodes:n,block:r,keys:o}=(0,i.ZM)();(0,s.V)(A,o+4*(e+1));const a=new Int32Array(A.buffer,r,i.IE)
;const c=new Uint32Array(A.buffer,o,e+1).fill(0);for(const[,e]of(0,i.Cl)(t,a))n(r,e,o);return c.slice(1)}function isAscending(t){
const{memory:e,ascending:A,block:n,ends:r}=(0,i.ZM)();(0,s.V)(e,r+4*i.IE);const o=new Float64Array(e.buffer,n,i.IE);let a=-1/0;for(const[,e]of(0,i._W)(t,o)){
if(A(n,e,a)<e)return false;a=o[e-1]}return true}function sumsOfParts(t,e){const{memory:A,sumParts:n,block:r,ends:o}=(0,i.ZM)();(0,s.V)(A,o+i.IE/e*8)
;const a=new Uint32Array(A.buffer,r,i.IE);const c=new Float64Array(A.buffer,o,i.IE/e);const l=new Float64Array(Math.ceil(t.length/e));for(const[A,s]of(0,
i.Cl)(t,a)){n(r,s,e,o);l.set(c.subarray(0,Math.ceil(s/e)),A/e)}return l}function countChosen(t){const{memory:e,countOnes:A,block:n}=(0,i.ZM)();(0,s.V)(e,n+i.IE)
;const r=new Uint8Array(e.buffer,n,i.IE);let o=0;for(const[,e]of(0,i.Cl)(t,r))o+=A(n,e);return o}function allWithin(t,e,A){
const{memory:n,countOutside:r,block:o,ends:a}=(0,i.ZM)();(0,s.V)(n,a+4*i.IE);const c=new Float64Array(n.buffer,o,i.IE);for(const[,n]of(0,
i._W)(t,c))if(r(o,n,e,A)>0)return false;return true}function chooseRows(t,e){const{memory:A,chooseRows:n,block:r}=(0,i.ZM)();(0,s.V)(A,r+8*i.IE)
;const o=new Uint32Array(A.buffer,r,i.IE);const a=new Uint32Array(t);let c=0;for(let A=0;A<t;A+=i.IE){const s=n(A,Math.min(A+i.IE,t),e*2**32,r)
;a.set(o.subarray(0,s),c);c+=s}return a.subarray(0,c)}function countTimesOfDay(t,e){
const{memory:A,beginTimes:n,countTimes:r,block:o,ends:a,first:c,last:l,late:u}=(0,i.ZM)();(0,s.V)(A,a+96);const f=new Uint32Array(A.buffer,a,24).fill(0)
;const g=new Float64Array(A.buffer,o,i.IE);n();for(const[,A]of(0,i.Cl)(t,g))r(o,A,e,a);return{first:c.value,last:l.value,late:u.value,hours:Float64Array.from(f)
}}}),903:((t,e,A)=>{A.d(e,{I:()=>countValues});var n=A(2047);var s=A(4496);var i=A(2296);function countValues(t,e=i.ki){const A=(0,s.A)(t,e);if(A)return A
;const r=(0,n.ov)(t);if(r.length<=i.wP)return(0,i.Ol)(r,e);const o=r.length>>1;return addValueCounts(countValues(r.subarray(0,o)),countValues(r.subarray(o)))}
function addValueCounts(t,e){const A=new Float64Array(t.values.length+e.values.length);const n=new Uint32Array(A.length);let s=0
;for(let i=0,r=0;i<t.values.length||r<e.values.length;s++){const o=i<t.values.length?t.values[i]:1/0;const a=r<e.values.length?e.values[r]:1/0
;A[s]=Math.min(o,a);n[s]=(o<=a?t.rows[i++]:0)+(a<=o?e.rows[r++]:0)}return{values:A.subarray(0,s),rows:n.subarray(0,s)}}}),5893:((t,e,A)=>{A.d(e,{
TX:()=>TextReader,VL:()=>TooLong,mh:()=>lineAt});var n=A(4573);var s=A(3024);var i=A(1455);var r=A(8500);var o=A(4977);const a=1<<17;const c=1<<20;const l=65536
;const u=1<<26;class TextReader{chunks;chunkBytes;roomy;room=Buffer.alloc(0);piece={bytes:Buffer.alloc(0),from:0,end:0,offset:0,last:false,fault:null};cut=0
;done=false;constructor(t){this.chunkBytes=chunkOf(t);this.piece.offset=t.start??0;this.roomy=!t.gzip;this.chunks=chunksOf(t)}async next(t){const e=this.piece
;if(e.end-t>u)throw new TooLong(e.offset+t);const A=Buffer.from(e.bytes.subarray(t,e.end+this.cut));const n=await this.chunk()
;const s=n&&this.roomy&&A.length<=l?Buffer.from(n.buffer,n.byteOffset-A.length,A.length+n.length):await this.putTogether(A,n);A.copy(s,0);const i=s.length
;const r=A.length-this.cut;const o=this.done?i:wholeCharacters(s,r,i);this.cut=i-o;const a=findFault(s,r,o);this.piece={bytes:s,from:0,end:a===-1?o:a,
offset:e.offset+t,last:this.done&&a===-1,fault:a===-1?null:{offset:e.offset+t+a,byte:s[a]}};return this.piece}async putTogether(t,e){
const A=t.length>l?Math.min(2*t.length,u+1):0;const n=Math.max(A,t.length)+this.chunkBytes;this.room.length<n&&(this.room=Buffer.allocUnsafe(n+n/4))
;let s=t.length;for(let t=e;t;t=s<A?await this.chunk():null)s+=t.copy(this.room,s);return this.room.subarray(0,s)}async chunk(){
const{value:t,done:e}=await this.chunks.next();e&&(this.done=true);return e?null:t}async drain(){for await(const t of this.chunks);}async close(){
await this.chunks.return(void 0)}}class TooLong extends Error{offset;constructor(t){super(`nothing ends within ${u} bytes from ${t}`);this.offset=t}}
function chunksOf(t){return t.gzip?unpacked(t):plain(t)}async function*plain(t){const{file:e,hash:A,chunk:n=a,onBytes:o,start:u=0}=t;const f=await(0,
i.open)(e,"r");const g=Buffer.allocUnsafeSlow(l+n);let h=0;let I=c;try{for(;;){const t=u+h;const e=(0,s.readSync)(f.fd,g,l,n-t%n,t);if(e===0)return
;const i=g.subarray(l,l+e);A?.update(i);h+=e;o?.(h);yield i;if(h>=I){I=h+c;await(0,r.setImmediate)()}}}finally{await f.close()}}
function chunkOf({gzip:t,chunk:e=a}){return t?Math.max(e,64):e}async function*unpacked(t){
const{createGunzip:e}=await Promise.resolve().then(A.t.bind(A,8522,19));const n=e({chunkSize:chunkOf(t)});const s=feed(t,n);s.catch(t=>n.destroy(t));let i=true
;try{for await(const e of n){if(i&&e[0]===31&&e[1]===139)throw new o.P_(`${t.file}: is packed twice by gzip. Unpack it once with gunzip.`);i=false;yield e}
await s}catch(e){
if(e instanceof Error&&"code"in e&&String(e.code).startsWith("Z_"))throw new o.P_(`${t.file}: the gzip data are broken (${e.message}). Write the file again.`)
;throw e}finally{n.destroy()}}async function feed(t,e){const A=new Promise(t=>e.once("close",t));for await(const n of plain(t)){
await Promise.race([new Promise(t=>e.write(n,()=>t())),A]);if(e.destroyed)return}e.end()}function wholeCharacters(t,e,A){for(let n=1;n<=3&&A-n>=e;n++){
const e=t[A-n];if(e<128)return A;if(e>=192){const t=e>=240?4:e>=224?3:2;return t>n?A-n:A}}return A}function findFault(t,e,A){const s=t.subarray(e,A).indexOf(0)
;const i=s===-1?A:e+s;if((0,n.isUtf8)(t.subarray(e,i)))return s===-1?-1:i;let r=e;while(r<i){const e=[1,2,3,4].find(e=>r+e<=i&&(0,n.isUtf8)(t.subarray(r,r+e)))
;if(e===void 0)return r;r+=e}return r}async function lineAt(t,e,A){let n=1;let s=0;let i=0;for await(const r of chunksOf({file:t,gzip:e}))for(const t of r){
if(s++>=A)return n;(t===13||t===10&&i!==13)&&n++;i=t}return n}}),5239:((t,e,A)=>{A.d(e,{$$:()=>readCell,D:()=>truthOf,XF:()=>plainTexts,bb:()=>holdsNumbers,
qv:()=>isNothing,wh:()=>plainText,zo:()=>isPlainlyText});var n=A(7308);var s=A(5011);var i=A(2126);var r=A(4518)
;function readCell(t,{type:e,asked:A,format:s,zone:o}){if(e==="integer"){const e=(0,i.Fg)(t);return e===void 0?Number.NaN:typeof e==="number"?e:void 0}
if(e==="time"){const e=s&&(0,n.Xw)(s)?(0,n.LT)(t,s,o):void 0;return e??(0,r.p)(t,o)}const a=s&&!(0,n.Xw)(s)?(0,n.Ux)(t,s):(0,i.$J)(t);if(a!==void 0||!A)return a
;return truthOf(t.trim())}function isPlainlyText(t){const e=t.charCodeAt(0);if(e<=32||e>126||e>=43&&e<=57||(e|32)===105)return false;return!(0,s.ZK)(t)}
const o={true:1,false:0};function truthOf(t){return/^(true|True|TRUE|false|False|FALSE)$/.test(t)?o[t.toLowerCase()]:void 0}const a=.9
;function holdsNumbers(t,e){return t>0?t>=a*(t+e):e===0}function isNothing(t,{words:e,known:A}){if(!(0,s.ZK)(t))return false;return(e?(0,s.b2)(t):(0,
s.wF)(t))&&(t===""||!A.has(t))}function plainTexts(t,e){const A=e||t.every(isPlain)?t:t.map(plainText);const n=A.length<=6&&A.some(t=>truthOf(t)!==void 0)
;const s=n&&A.every(t=>t===""||truthOf(t)!==void 0);return s?A.map(t=>t.toLowerCase()):A}function plainText(t){return isPlain(t)?t:t.trim().normalize("NFC")}
function isPlain(t){return/^[!-~](?:[ -~]*[!-~])?$/.test(t)}}),7308:((t,e,A)=>{A.d(e,{IO:()=>formatsOf,LT:()=>parseFormattedTime,Ux:()=>parseFormatted,
Xw:()=>isTimeFormat,sW:()=>formatAdvice});var n=A(3864);var s=A(2341);var i=A(5011);var r=A(2126);const o=["d/m/Y","m/d/Y"]
;const a=n.P.filter(t=>!o.includes(t));function isTimeFormat(t){return o.includes(t)}const c=/^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?$/
;const l=/^([+-]?)(\d{1,3}(?:[.\u00a0\u202f '’]\d{3})+|\d+)?(?:,(\d*))?$/
;const u=/^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[T, ]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,12}))?)?(?: ?([AaPp])[Mm])?)?$/;function parseFormatted(t,e){
const A=t.trim();if(e.startsWith("per cent")){const t=/^(.*\d)\s*%$/.exec(A)?.[1];if(t!==void 0)return decimalIn(t,e.endsWith("comma")?l:c,"e-2")}else{
const t=decimalIn(A,e==="decimal comma"?l:c,"");if(t!==void 0)return t}const n=(0,r.$J)(A);return n===void 0||Number.isFinite(n)?void 0:n}
function decimalIn(t,e,A){const[n,s,i="",r=""]=e.exec(t)??[];if(n===void 0||i+r==="")return;return Number(`${s}${i.replace(/\D/g,"")}.${r}0${A}`)+0}
function parseFormattedTime(t,e,A){const n=t.trim();if((0,i.b2)(n))return Number.NaN;const r=u.exec(n);if(!r)return;const[,o,,a,c,l="0",f="0",g="0",h="0",I]=r
;const[d,B]=e==="d/m/Y"?[o,a]:[a,o];const C=I===void 0?Number(l):Number(l)%12+(/p/i.test(I)?12:0);const Q=(0,
s.H)(Number(c),Number(B),Number(d),C,Number(f),Number(g));if(Number.isNaN(Q))return;const w=Q+Number(`0.${h}`)*1e3;return A?A.toUtc(w):w}function formatsOf(t){
const e=t.trim();if(u.test(e))return o.filter(t=>parseFormattedTime(e,t,null)!==void 0);const A=a.filter(t=>Number.isFinite(parseFormatted(e,t)??Number.NaN))
;return/^[+-]?0,/.test(e)?A.filter(t=>t!=="thousands"):A}function formatAdvice(t,e){const A=formatsOf(e);if(A.length===0)return""
;const n=A.map(e=>`format: { ${t}: "${e}" }`);return` If that is how its cells are written, say so under data: in the plan: ${n.join(" or ")}.`}}),
3028:((t,e,A)=>{A.d(e,{G:()=>oneMore,b:()=>together});function oneMore(t,e,A){if(t===null)return{cells:1,row:e+1,text:A.slice(0,80)};t.cells++;return t}
function together(t,e,A){if(e===null)return t;return t===null?{...e,row:A+e.row}:{...t,cells:t.cells+e.cells}}}),2126:((t,e,A)=>{A.d(e,{$J:()=>parseNumber,
Fg:()=>parseId});var n=A(5011);const s=/^[+-]?inf(inity)?$/i;const i=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;const r=/^(0|-?[1-9]\d{0,15})$/
;const o=/^(0|-?[1-9]\d*)(\.0*)?$/;function parseNumber(t){const e=t.trim();if(i.test(e))return Number(e)+0;if((0,n.b2)(e))return Number.NaN
;if(!s.test(e))return;return e.startsWith("-")?-1/0:1/0}function parseInteger(t){if(!r.test(t))return;const e=Number(t)
;return Math.abs(e)<=2**53&&String(e)===t?e:void 0}function parseId(t){const e=t.trim();const A=o.exec(e)?.[1];if(A!==void 0)return parseInteger(A)??A;return(0,
n.b2)(e)?void 0:e.normalize("NFC")}}),1100:((t,e,A)=>{A.d(e,{O:()=>TableBuilder,f:()=>k});var n=A(8161);var s=A(4977);var i=A(7443);var r=A(2126);var o=A(2215)
;var a=A(5239);var c=A(3028);var l=A(4518);var u=A(2961);var f=A(4573);const g=-2128831035;const h=16777619;const I=new TextEncoder;class Dictionary{
pool=new Uint8Array(1024);ends=new Float64Array(64);hashes=new Int32Array(64);slots=new Int32Array(128);codesOfTexts=new Map;size=0;code(t,e,A,n){
const s=this.slots.length-1;let i=(n^n>>>15)&s;for(;;){const r=this.slots[i]-1;if(r<0)return this.add(t,e,A,n,i)
;if(this.hashes[r]===n&&this.holds(r,t,e,A))return r;i=i+1&s}}codeOfBytes(t,e,A){let n=g;for(let s=e;s<A;s++)n=Math.imul(n^t[s],h);return this.code(t,e,A,n)}
codeOfText(t){const e=this.codesOfTexts.get(t);if(e!==void 0)return e;const A=I.encode(t);const n=this.codeOfBytes(A,0,A.length);this.codesOfTexts.set(t,n)
;return n}arePlain(){const{pool:t,ends:e,size:A}=this;if(A===0)return true;if(!(0,f.isAscii)(t.subarray(0,e[A-1])))return false;for(let n=0,s=0;n<A;n++){
const A=e[n];if(A===s||t[s]<=32||t[A-1]<=32)return false;s=A}return true}texts(){const t=Buffer.from(this.pool.buffer,0,this.pool.length)
;const e=new Array(this.size);let A=0;for(let n=0;n<this.size;n++){const s=this.ends[n];e[n]=t.toString("utf8",A,s);A=s}return e}contents(){const{size:t}=this
;const e=t===0?0:this.ends[t-1];return{pool:this.pool.slice(0,e),ends:this.ends.slice(0,t),hashes:this.hashes.slice(0,t)}}take({pool:t,ends:e,hashes:A}){
return Int32Array.from(A,(A,n)=>this.code(t,n===0?0:e[n-1],e[n],A))}holds(t,e,A,n){const s=t===0?0:this.ends[t-1];const i=n-A;if(this.ends[t]-s!==i)return false
;for(let t=0;t<i;t++)if(this.pool[s+t]!==e[A+t])return false;return true}add(t,e,A,n,s){const i=this.size++;const r=i===0?0:this.ends[i-1];const o=r+A-e
;while(o>this.pool.length)this.pool=grown(this.pool,new Uint8Array(this.pool.length*2));this.pool.set(t.subarray(e,A),r);if(i===this.ends.length){
this.ends=grown(this.ends,new Float64Array(i*2));this.hashes=grown(this.hashes,new Int32Array(i*2))}this.ends[i]=o;this.hashes[i]=n;this.slots[s]=i+1
;this.size*2>this.slots.length&&this.rehash();return i}rehash(){const t=new Int32Array(this.slots.length*2);const e=t.length-1;for(let A=0;A<this.size;A++){
const n=this.hashes[A];let s=(n^n>>>15)&e;while(t[s]!==0)s=s+1&e;t[s]=A+1}this.slots=t}}function grown(t,e){e.set(t);return e}var d=A(2047);var B=A(1134)
;var C=A(3830);const Q=32;class ColumnBuilder{request;name;asked;zone;format;reading;kind;numbers;codes=new Int32Array(0);dictionary=new Dictionary;missing=0
;invalid=null;infinite=null;markers=null;declined=false;nested=false;constructor(t){this.request=t;this.name=t.name;this.asked=t.type;this.zone=(0,
u.e)(t.timeZone);this.format=t.format??null;this.kind=kindOf(t);const e=this.kind==="category"?"number":this.kind;this.reading={type:e,asked:t.type==="number",
format:this.format,zone:this.zone};this.numbers=new d.Ky(this.kind==="number")}grow(t){this.kind==="category"?this.codes=(0,B.aW)(this.codes,(0,
B.xv)(t)):this.numbers.grow(t)}restartAsCategory(){const t=Math.max(this.numbers.room,this.codes.length);this.kind="category";this.numbers=new d.Ky(false)
;this.codes=(0,B.xv)(t);this.dictionary=new Dictionary;this.missing=0;this.invalid=null;this.infinite=null;this.markers=null;this.declined=false}putMissing(t){
this.missing++;this.kind==="category"?this.codes[t]=-1:this.numbers.put(t,Number.NaN)}putBytes(t,e,A,n){
A===n?this.putMissing(t):this.kind==="category"?this.codes[t]=this.dictionary.codeOfBytes(e,A,n):this.putText(t,e.toString("utf8",A,n))}putText(t,e){
if(e==="")this.putMissing(t);else if(this.kind==="category")this.codes[t]=this.dictionary.codeOfText(e);else{const A=(0,a.$$)(e,this.reading)
;A===void 0?this.putInvalid(t,e):Number.isNaN(A)?this.putMarker(t,e):Number.isFinite(A)?this.numbers.put(t,A):this.putInfinite(t,e)}}putTyped(t,e){
const A=this.asked==="auto"?this.kind==="number":this.kind==="integer";const n=A&&this.missing===t&&!this.markers&&!this.infinite;if(n&&(0,
a.$$)(e,this.reading)===void 0){this.restartAsCategory();this.codes.fill(-1,0,t);this.missing=t}this.putText(t,e)}putNumber(t,e){
if(Number.isNaN(e))this.putMissing(t);else if(this.kind==="category")this.codes[t]=this.dictionary.codeOfText(String(e));else if(Number.isFinite(e))if(this.kind==="number")this.numbers.put(t,e);else if(this.kind==="integer")Number.isInteger(e)&&Math.abs(e)<=2**53?this.numbers.put(t,e):this.declined=true;else{
const A=(0,l.R)(e,this.zone);A===void 0?this.putInvalid(t,String(e)):this.numbers.put(t,A)}else this.putInfinite(t,String(e))}putTruth(t,e){
this.asked==="number"?this.numbers.put(t,e?1:0):this.putTyped(t,String(e))}putInvalid(t,e){this.numbers.put(t,Number.NaN);this.invalid=(0,c.G)(this.invalid,t,e)
;this.asked==="key"&&(this.declined=true);const{cells:A}=this.invalid;this.asked==="auto"&&A>=Q&&2*A>t+1-this.missing&&(this.declined=true)}putMarker(t,e){
this.putMissing(t);this.markers=(0,c.G)(this.markers,t,e)}putInfinite(t,e){this.missing++;this.numbers.put(t,Number.NaN);this.infinite=(0,
c.G)(this.infinite,t,e)}settle(t){if(this.asked!=="auto"||this.kind!=="number"||!this.invalid)return;const{cells:e}=this.invalid;(0,
a.bb)(t-this.missing-e,e)||(this.declined=true)}finish(t){const{kind:e,missing:A,invalid:n,infinite:s,markers:i,numbers:r}=this;if(e==="category"){const e=(0,
B.dE)(this.codes,t,B.xv);const n=this.dictionary.texts();const s=this.asked==="auto"?(0,C.b2)(e,n,this.reading):null;return s??(0,C._u)({codes:e,categories:n,
missing:A},this.nothing(),this.dictionary.arePlain())}const o=r.finish(t);const{format:a}=this;const c={missing:A,invalid:n,...a&&{format:a},...s&&{infinite:s},
...i&&{markers:i}};return e==="time"?{type:e,values:(0,d.ov)(o),...c}:{type:"number",values:o,...c}}filled(t){
const{name:e,kind:A,declined:n,missing:s,invalid:i,infinite:r,markers:o}=this;const a=A==="category";const c=a?null:this.numbers.first(t);const l=a?{
codes:this.codes.subarray(0,t),dictionary:this.dictionary.contents()}:null;return{name:e,kind:A,declined:n,missing:s,invalid:i,infinite:r,markers:o,numbers:c,
texts:l}}append(t,e){const{kind:A,numbers:n,texts:s}=t;(t.declined||A!==this.kind)&&(this.declined=true);if(this.declined)return;n&&this.numbers.putAll(e,n)
;if(s){const t=this.dictionary.take(s.dictionary);for(let A=0;A<s.codes.length;A++){const n=s.codes[A];this.codes[e+A]=n<0?-1:t[n]}}this.missing+=t.missing
;this.invalid=(0,c.b)(this.invalid,t.invalid,e);this.infinite=(0,c.b)(this.infinite,t.infinite,e);this.markers=(0,c.b)(this.markers,t.markers,e)}nothing(){
const{words:t=false,known:e=[]}=this.request;return{words:t||this.asked==="key",known:new Set(e)}}}function kindOf({type:t}){if(t==="auto")return"number"
;return t==="key"?"integer":t}const w=1<<17;const E=100;const m=2**29;const y=20;const b={number:8,integer:8,category:4,time:8};class TableBuilder{header=[]
;columns=new Map;rows=0;capacity=0;request;budget;taken=0;asked;firstFile=null;folders=new Map;constructor(t,e){this.request=t;this.budget=e
;this.asked=new Map(t.columns.map(t=>[t.name,t]))}columnsOf(t,e,A=new Set){refuseDuplicates(t,e,t=>this.isWanted(t));const n=nameFirst(t)
;for(const t of n)this.folders.delete(t);const i=[...n,...this.folders.keys()];if(this.firstFile===null){this.firstFile=e;this.header=i;for(const t of i){
if(A.has(t)&&this.asked.has(t))throw new s.P_(`${e}: column "${t}" holds nested values. Write the parts that are needed as columns of their own.`)
;A.has(t)||this.add(t)}this.refuseAbsent(e)}else this.refuseOtherColumns(i,e);return n.map(t=>A.has(t)?null:this.columns.get(t)??null)}beginFile(t){
const e=t.split("/").slice(0,-1).map(t=>/^([^=]+)=(.*)$/.exec(t));this.folders=new Map(e.flatMap(t=>t&&this.asked.has(t[1])?[[t[1],decoded(t[2])]]:[]))}
folderNames(){return this.folders.keys()}isFolder(t){return this.folders.has(t)}endFile(t,e){for(const[A,n]of this.folders){const s=this.columns.get(A)
;if(!s||e&&!e.has(s)||s.declined&&!e)continue;for(let e=t;e<this.rows;e++)s.putText(e,n)}}columnMet(t,e,A){this.firstFile??=A;this.header.push(t)
;const n=this.add(t);n?.grow(this.capacity);for(let t=0;t<e;t++)n?.putMissing(t)}refuseAbsent(t){
for(const{name:e,required:A}of this.request.columns)if(A&&!this.header.includes(e))throw new s.P_(absent(t,e,this.header))}reserve(t){
if(t<=this.capacity)return this.capacity;const e=Math.max(t,2*this.capacity,256);this.refuseUnfit(e);this.capacity=e;try{
for(const t of this.columns.values())t.grow(this.capacity)}catch(t){throw t instanceof RangeError?this.unfit(e,null):t}return this.capacity}refuseUnfit(t){
if(!this.budget)return;const e=t*this.bytesOfRow();if(e>this.taken&&!(0,o.s)(this.budget,e-this.taken)){
const e=1024*(this.budget.limit-Atomics.load(this.budget.taken,0))+this.taken;throw this.unfit(t,e)}this.taken=Math.max(this.taken,e)}refuseGrowth(t,e,A,n){
const i=e/Math.max(A,w);if(i>E&&i*n>m)throw new s.P_(`${this.firstFile}: grows to over ${(0,
o.r4)(i*n)} when it is unpacked, more than ${E} times its size: hardly a data set. If it is one, unpack it first.`);if(!this.budget)return
;const r=Math.floor(t*n/Math.max(A,w));const a=1024*(this.budget.limit-Atomics.load(this.budget.taken,0))+this.taken
;if(r/2*this.bytesOfRow()>a)throw this.unfit(r,a)}unfit(t,e){const A=(0,o.r4)(t*this.bytesOfRow())
;return new s.P_(`${this.firstFile}: does not fit into memory: about ${t.toLocaleString("en-US")} rows of ${this.columns.size} columns take ${A}`+(e===null?"":`, and ${(0,
o.r4)(e)} are left`)+". List only the features that are needed in the plan, judge fewer rows, or use a machine with more memory.")}bytesOfRow(){
const t=[...this.columns.values()].map(({kind:t})=>t);const e=Math.min((0,n.availableParallelism)(),t.filter(t=>t==="number").length)
;return t.reduce((t,e)=>t+b[e],e*y)}declined(t){for(const e of this.columns.values())e.settle(t)
;return[...this.columns.values()].filter(t=>t.declined&&!t.nested)}isWanted(t){return this.asked.has(t)||this.request.others!=="skip"&&t!==""}add(t){
if(!this.isWanted(t))return null;const e=this.asked.get(t);const A=new ColumnBuilder(e??{name:t,type:"auto",required:false});this.columns.set(t,A);return A}
refuseOtherColumns(t,e){const A=new Set(t);const n=new Set(this.header);const i=this.header.filter(t=>!A.has(t));const r=t.filter(t=>!n.has(t))
;if(i.length===0&&r.length===0)return;const o=[i.length>0?`lacks ${list(i)}`:"",r.length>0?`has besides ${list(r)}`:""]
;throw new s.P_(`${e}: does not have the columns of ${this.firstFile}: it ${o.filter(Boolean).join(" and ")}. Files of one set must have the same columns, in any order.`)
}}const k="Unnamed: 0";function nameFirst(t){return t[0]!==""||t.includes(k)?t:[k,...t.slice(1)]}function refuseDuplicates(t,e,A){const n=new Map
;t.forEach((t,i)=>{const r=n.get(t)
;if(r!==void 0&&A(t))throw new s.P_(`${e}: columns ${r+1} and ${i+1} are both named "${t.slice(0,80)}". Give each column a name of its own.`);n.set(t,i)})}
function absent(t,e,A){const n=(0,i.p)(e,A);const s=A.filter(t=>(0,r.$J)(t)!==void 0&&t!=="").length
;const o=n!==null?` Was "${n}" meant?`:2*s>=A.length&&A.length>1?" The first line looks like data: has the file no header? Write one above it.":""
;return`${t}: there is no column "${e}".${o} Columns: ${list(A)}.`}function list(t){const e=t.slice(0,30).map(t=>`"${t.slice(0,60)}"`)
;return t.length>30?`${e.join(", ")} and ${t.length-30} more`:e.join(", ")}function decoded(t){try{return decodeURIComponent(t)}catch{return t}}}),
2047:((t,e,A)=>{A.d(e,{Ky:()=>NumbersBuilder,Q4:()=>doublesWithin,Wy:()=>takeNumbers,oW:()=>rowCount,ov:()=>doublesOf,tk:()=>numberAt});var n=A(4977)
;var s=A(1134);const i=-(2**31);const r=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8];function rowCount(t){return t instanceof Float64Array?t.length:t.wholes.length}
function numberAt(t,e){return t instanceof Float64Array?t[e]:quotient(t.wholes[e],t.unit)}function doublesOf(t){
return t instanceof Float64Array?t:quotients(t,new Float64Array(rowCount(t)))}function doublesWithin(t,e,A,n){
if(t instanceof Float64Array)return t.subarray(e,A);return quotients({wholes:t.wholes.subarray(e,A),unit:t.unit},n)}function takeNumbers(t,e,A){
if(t instanceof Float64Array)for(let n=0;n<e.length;n++)A[n]=t[e[n]];else{const{wholes:n,unit:s}=t;for(let t=0;t<e.length;t++)A[t]=quotient(n[e[t]],s)}return A}
function quotients({wholes:t,unit:e},A){for(let n=0;n<t.length;n++)A[n]=quotient(t[n],e);return A}function quotient(t,e){return t===i?Number.NaN:t/e}
class NumbersBuilder{wholes;doubles=new Float64Array(0);decimals=0;filled=0;constructor(t){this.wholes=t?new Int32Array(0):null}get room(){
return(this.wholes??this.doubles).length}grow(t){this.wholes?this.wholes=(0,s.aW)(this.wholes,(0,s.xv)(t)):this.doubles=(0,s.aW)(this.doubles,(0,s.Mo)(t))}
at(t){return this.wholes?quotient(this.wholes[t],r[this.decimals]):this.doubles[t]}put(t,e){const{wholes:A,decimals:n}=this;const s=A&&wholeOf(e,r[n])
;if(s===void 0){this.refine(r.findIndex((t,A)=>A>n&&wholeOf(e,t)!==void 0));this.put(t,e);return}A?A[t]=s:this.doubles[t]=e+0
;this.filled=Math.max(this.filled,t+1)}putBytes(t,e,A,n){const i=this.wholes??this.doubles;(0,s.h0)(i,t,e,A,n)
;this.filled=Math.max(this.filled,t+(n-A)/i.BYTES_PER_ELEMENT)}putAll(t,e){e instanceof Float64Array||this.refine(r.indexOf(e.unit))
;const A=!(e instanceof Float64Array)&&e.unit===r[this.decimals];const n=this.wholes?A?e.wholes:null:doublesOf(e);if(n)this.putBytes(t,(0,
s.$$)(n),0,n.byteLength);else for(let A=0;A<rowCount(e);A++)this.put(t+A,numberAt(e,A))}refine(t){const{wholes:e,filled:A}=this
;const[o,a]=[r[this.decimals],r[t]];if(!e||a!==void 0&&a<=o)return;const c=e.subarray(0,A);const fits=t=>c.every(e=>e===i||Math.abs(e*t)<-i)
;if(a!==void 0&&fits(a/o)){for(let t=0;t<A;t++)e[t]!==i&&(e[t]*=a/o);this.decimals=t}else{this.doubles=(0,n._I)(()=>(0,s.Mo)(e.length));quotients({wholes:c,
unit:o},this.doubles);this.wholes=null}}first(t){const{wholes:e,decimals:A}=this;if(!e)return this.doubles.subarray(0,t);return{wholes:e.subarray(0,t),unit:r[A]
}}finish(t){const{wholes:e,decimals:A}=this;if(!e)return(0,s.dE)(this.doubles,t,s.Mo);return{wholes:(0,s.dE)(e,t,s.xv),unit:r[A]}}}function wholeOf(t,e){
if(Number.isNaN(t))return i;const A=Math.round(t*e);return A/e===t&&Math.abs(A)<-i?A:void 0}}),1134:((t,e,A)=>{A.d(e,{$$:()=>bytesOf,Mo:()=>sharedDoubles,
aW:()=>moved,dE:()=>trimmed,h0:()=>putBytes,nC:()=>copyBytes,xv:()=>sharedIntegers});function sharedDoubles(t){
return new Float64Array(new SharedArrayBuffer(t*8))}function sharedIntegers(t){return new Int32Array(new SharedArrayBuffer(t*4))}
function bytesOf({buffer:t,byteOffset:e,byteLength:A}){return Buffer.from(t,e,A)}const n=new WeakMap;function putBytes(t,e,A,s,i){const r=n.get(t)??bytesOf(t)
;n.set(t,r);copyBytes(A,s,i,r,e*t.BYTES_PER_ELEMENT)}function copyBytes(t,e,A,n,s){if(t.copy(n,s,e,A)<A-e)throw new RangeError("there is no room for the bytes")
}function moved(t,e){putBytes(e,0,bytesOf(t),0,t.byteLength);return e}function trimmed(t,e,A){const n=t.subarray(0,e)
;return t.length-e<=1024+e/4?n:moved(n,A(e))}}),3830:((t,e,A)=>{A.d(e,{Zu:()=>merged,_u:()=>textColumn,b2:()=>numbersAmong});var n=A(5239);var s=A(3028)
;var i=A(2047);function textColumn({codes:t,categories:e,missing:A},s,i=false){const r=(0,n.XF)(e,i);const isEmpty=t=>(0,n.qv)(t,s)
;if(r===e&&!r.some(isEmpty))return{type:"category",codes:t,categories:e,missing:A};const o=r.map(isEmpty);return merged(t,e,t=>o[t]?null:r[t])}
function merged(t,e,A){const n=new Map;const i=e.map((t,e)=>{const s=A(e);if(s===null)return-1;n.has(s)||n.set(s,n.size);return n.get(s)});let r=0;let o=null
;const a=t.map((t,A)=>{const n=t<0?-1:i[t];if(n>=0)return n;r++;t>=0&&e[t].trim()!==""&&(o=(0,s.G)(o,A,e[t]));return-1});const c={type:"category",codes:a,
categories:[...n.keys()],missing:r};return o?{...c,markers:o}:c}function numbersAmong(t,e,A){let s=0;const i=[];for(const r of e){const e=(0,n.zo)(r)?void 0:(0,
n.$$)(r,A);if(e===void 0&&!(0,n.bb)(t.length-++s,s))return null;i.push(e)}if(s>0&&!i.some(t=>t!==void 0&&Number.isFinite(t)))return null;const r={numbers:0,
others:0};for(const e of t){const t=e<0?Number.NaN:i[e];t===void 0?r.others++:Number.isFinite(t)&&r.numbers++}return(0,
n.bb)(r.numbers,r.others)?numberColumn(t,e,i):null}function numberColumn(t,e,A){const n=new i.Ky(true);n.grow(t.length);let r=0;const o={invalid:null,
infinite:null,markers:null};t.forEach((t,i)=>{const a=t<0?Number.NaN:A[t];const c=a!==void 0&&Number.isFinite(a);n.put(i,c?a:Number.NaN);if(c)return
;a!==void 0&&r++;if(t<0)return;const l=a===void 0?"invalid":Number.isNaN(a)?"markers":"infinite";o[l]=(0,s.G)(o[l],i,e[t])})
;const{invalid:a,infinite:c,markers:l}=o;return{type:"number",values:n.finish(t.length),missing:r,invalid:a,...c&&{infinite:c},...l&&{markers:l}}}}),
2401:((t,e,A)=>{A.d(e,{IO:()=>Unreadable,nr:()=>notText,to:()=>explained});var n=A(4977);var s=A(5893);var i=A(3625);class Unreadable extends Error{at
;constructor(t){super("not text");this.at=t}}async function explained(t,{file:e,gzip:A},r){if(t instanceof i.p){
const i=`${e}: row ${t.record+1} (line ${await(0,s.mh)(e,A,t.offset)})`;return new n.P_(`${i} ${csvFault(t,r)}`)}
if(t instanceof Unreadable)return new n.P_(await notText(e,A,t.at));if(t instanceof s.VL){const i=await(0,s.mh)(e,A,Math.max(0,t.offset))
;return new n.P_(`${e}: line ${i} begins a field of over 64 MiB. Is a quote there not closed?`)}return t}function csvFault({fault:t,field:e,record:A},n){
const s=e<n.length?`field ${e+1} ("${n[e].slice(0,60)}")`:`field ${e+1}`;switch(t){case"ragged":
if(A===0&&e===n.length+1)return`has ${e} fields where the header has ${n.length}: the header is one short. R's write.table writes it so, with the names of rows; write the file with row.names = FALSE, or give the first column a name. If it is another file, put a field that holds the delimiter or a line break in double quotes.`
;return`has ${e} ${e===1?"field":"fields"} where the header has ${n.length}. Put a field that holds the delimiter or a line break in double quotes.`
;case"opening quote":return`has a quote inside ${s}, which does not begin with one. Put the field in double quotes, each quote in it doubled.`
;case"closing quote":return`has more text behind the closing quote of ${s}. Double each quote inside a quoted field.`;case"unterminated quote":
return`opens a quote in ${s} that is never closed. Close it, or double a quote that belongs to the text.`}}async function notText(t,e,{offset:A,byte:n}){
const i=`0x${n.toString(16).toUpperCase().padStart(2,"0")}`
;if(A<=1&&(n===255||n===254))return`${t}: is UTF-16 text. Save it as UTF-8, for instance: iconv -f UTF-16 -t UTF-8.`;const r=await(0,s.mh)(t,e,A)
;if(n===0)return`${t}: line ${r} holds a NUL byte: it is a binary file, or UTF-16 text. Save it as text in UTF-8.`
;return`${t}: line ${r} is not UTF-8 (byte ${i} at ${A}). Save the file as UTF-8, for instance: iconv -f WINDOWS-1252 -t UTF-8.`}}),8293:((t,e,A)=>{A.d(e,{
c:()=>refuseHeaderAgain});var n=A(4977);function refuseHeaderAgain({columns:t,source:e}){const A=new Map;for(const[s,i]of t){const r=rowOf(s,i)
;if(r===null)continue;const o=(A.get(r)??0)+1
;if(o>=Math.min(2,t.size))throw new n.P_(`${e.files.join(", ")}: row ${r+1} is the header once more ("${s.slice(0,60)}" stands in column "${s.slice(0,60)}"). Were several files put together? Take out all header lines but the first, or name the files one by one.`)
;A.set(r,o)}}function rowOf(t,e){if(e.type!=="category"){const{invalid:A}=e;return A?.text.trim()===t.trim()?A.row-1:null}const A=e.categories.indexOf(t.trim())
;return A<0?null:e.codes.indexOf(A)}}),9240:((t,e,A)=>{A.d(e,{r:()=>headerOf});var n=A(4977);var s=A(2401);const i=[44,59,9,124];const r=34;const o=1<<20
;function recordEnd(t,e,A){let n=false;for(let s=e;s<A;s++){const e=t[s];if(e===r)n=!n;else if(!n&&(e===10||e===13))return s+1}return-1}
async function readHeader(t,e,s){const i=s?9:mostFrequent(t);if(!t.includes(r)){const e=t.toString().replace(/[\r\n]$/,"").split(String.fromCharCode(i));return{
names:e,delimiter:i}}const{parse:o}=await A.e(175).then(A.bind(A,5175));let a;try{a=o(t,{delimiter:String.fromCharCode(i),relax_column_count:true})}catch(t){
const A=t instanceof Error?t.message:String(t)
;throw new n.P_(`${e}: the header line cannot be read: ${oneLine(A)}. Put a name that holds quotes in quotes, each quote in it doubled.`)}
if(a.length!==1)throw new n.P_(`${e}: the header line cannot be read.`);return{names:a[0],delimiter:i}}function mostFrequent(t){const e=i.map(()=>0);let A=false
;for(const n of t){n===r&&(A=!A);const t=A?-1:i.indexOf(n);t>=0&&e[t]++}return i[e.indexOf(Math.max(...e))]}function oneLine(t){
return t.replace(/\s+/g," ").slice(0,200)}async function headerOf(t,e){let A=await e.next(0);for(;;){let i=A.from;const{bytes:r,end:a}=A
;const c=r[i]===239&&r[i+1]===187&&r[i+2]===191;c&&a-i>=3&&(i+=3);while(i<a&&(r[i]===10||r[i]===13))i++;let l=recordEnd(r,i,a);l<0&&A.last&&(l=a);if(l>=0){
if(l===i)throw new n.P_(`${t.file}: the file is empty. Write a header line and at least one row.`)
;const{names:e,delimiter:s}=await readHeader(r.subarray(i,l),t.file,t.tabs);return{piece:A,from:l,names:e,delimiter:s}}if(A.fault)throw new s.IO(A.fault)
;if(a-i>o)throw new n.P_(`${t.file}: the header does not end within ${o} bytes. Is a quote in it not closed?`);A=await e.next(A.from)}}}),3625:((t,e,A)=>{A.d(e,{
p:()=>CsvFault,B:()=>CsvScanner});var n=A(1134);var s=A(4967)
;const i="AGFzbQEAAAABOwhgBX9/f39/AX9gAX8Bf2ACf38BfmACf38Bf2AEf39/fwF/YAl/f39/f39/f38Bf2AAAX9gBH9/f38AAwsKAQIDBAUGBwAAAAUDAQABBlYRfgFCAAt+AUIAC38BQQALfgFCAAt/AUEAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweKAQ4CYXQDDQZjb2x1bW4DDgRyb3dzAw8GcmVjb3JkAxAEaGVhcAAFBHNjYW4ABAdtaXNzaW5nAwoGbmVlZGVkAwwOcmVhZENhdGVnb3JpZXMACQtyZWFkRG91YmxlcwAICnJlYWRXaG9sZXMABwdzdG9wcGVkAwsIcmVtZW1iZXIABgZtZW1vcnkCAAwBAgqBJgrlAgMDfwF+Anv9DAEAIgAAAAAAAAAKAAANAAD9DAABAgMEBQYHCAkKCwwNDg8gAEEPcf0P/SMgAP0P/U79UCEFQYCKAiEAA0AjAkGAgAFqIQMDQCMCIANJBEAgACIBIwL9AAQAIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStIwL9AAQQIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStQhCGhCMC/QAEICIGIAUgBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79I/1krUIghoQjAv0ABDAiBiAFIAb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/SP9ZK1CMIaEIgR7p0ECdGohAANAQQAhAgNAIAJBCkgEQCABIwIgBHqnajYCACAEIARCAX2DIQQgAUEEaiEBIAJBAWohAgwBCwsgBEIAUg0ACyMCQUBrJAIMAQsLIABBgIoCRg0ACyAAC44CAgJ+AX8gASAAayIBQQhLBEBCfw8LIAApAwBCsODAgYOGjJgwhSICQvbs2bPnzp279gB8IAKEQoCBgoSIkKDAgH+DeqdBA3YiBCABSQR/IAAgBGotAABBLkcEQEJ/DwsgAUEBayIBQgEgBK1CA4aGQgF9IgMgAoMgA0J/hSACQgiIg4QiAkL27Nmz586du/YAfCAChEKAgYKEiJCgwIB/g3qnQQN2SwRAQn8PCyABIARrBUEACyABRQRAQn8PC61CIIYgAkIgIAGtQgKGfSIChiAChiICQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiIQLrwUCBn8DfiAAIQMDQEIgIAMpAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAq1CAoZ9IQogCCACQQN0QYAIaikDAH4gCSAKhiAKhiIIQgp+IAhCCIh8IghC/4GAgPAfg0LkgICAgMjQB34gCEIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiHwhCCACIANqIQMgAkEIRg0ACyADIABrIQIgAy0AAEEuRgRAIANBAWoiAyEEA0BCICADKQMAQrDgwIGDhoyYMIUiCUL27Nmz586du/YAfCAJhEKAgYKEiJCgwIB/g3qnQQN2IgWtQgKGfSEKIAggBUEDdEGACGopAwB+IAkgCoYgCoYiCEIKfiAIQgiIfCIIQv+BgIDwH4NC5ICAgIDI0Ad+IAhCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8IQggAyAFaiEDIAVBCEYNAAsgAyAEayIFIAJqIQILIAJFBEBBAA8LIAJBE0sEf0EAIQQgAC0AACEGA0AgBkEwRiIHIAZBLkZyBEAgBCAHaiEEIABBAWoiAC0AACEGDAELCyACIARrQRNLBUEACwRAQQAPCyABIAMtAABBIHJB5QBGBH8gA0EBaiIALQAAIgFBK0YgAUEtRnIEQCAAQQFqIQALIAApAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAkUgAkEDS3IEQEEADwsgBSAJQiAgAq1CAoZ9IgmGIAmGIglCCn4gCUIIiHwiCUL/gYCA8B+DQuSAgICAyNAHfiAJQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIpyIDQQAgA2sgAUEtRhtqIQUgACACagUgAwtHBEBBAA8LIAgkAyAFJARBAQuaBQIBfgl/AkAgASAAayIFQQpJDQAgACkDAEKw4MCB04WMmC2FIQQgAC0ACUEwayEHIAAtAAhBMGsiDUEJSwR/QQEFIAQgBEL27Nmz98+du/8AfIRCgIGChIiQoMCAf4NCAFILIAdBCUtyDQAgBEIKfiAEQgiIfCIEQhCIQv8Bg6cgBEL/AYOnQeQAbGohCCAEQiiIQv8Bg6ciBkUgBkEMS3IgDUEKbCAHaiINQQBMcgR/QQEFIA1BHEoEfyAGQQJHBH9BHkEfIAZBBkYgBkEERnIgBkEJRnIgBkELRnIbBUEcQR0gCEEDcQR/QQEFIAhB5ABwBH9BAAUgCEGQA3ALCxsLIA1IBUEACwsNACAFQQpLBEAgACkDC0Kw4OiBg8aOmDCFIQQgAC0ACiIHQdQARyAHQSBHcSAFQRNJcg0BIARC9uz9s+fun7v2AHwgBIRCgIGChIiQoMCAf4NCAFINASAEQgp+IARCCIh8IgRC/wGDpyELIARCGIhC/wGDpyIJQTtLIAtBF0tyIARCMIhC/wGDpyIKQTtLcg0BIABBE2oiBS0AAEEuRgRAQeQAIQcgBUEBaiIFLQAAQTBrIQADQCAAQf8BcSIAQQlNBEAgB0UNBCAMIAAgB2xqIQwgB0EKbSEHIAVBAWoiBS0AAEEwayEADAELCyAHQeQARg0CCyAFLQAAQdoARgR/IAMNAiAFQQFqBSAFCyABRw0BCyAIIAhBAWsgBkECSyIAG0GQA2oiAUHkAG0hAyACIAZBA2sgBkEJaiAAG0GZAWxBAmpBBW0gDWogAUHtAmwgAUEEbWogA2sgA0EEbWpqQZ7qNGu3RAAAAABwmZRBoiALQTxsIAlqQTxsIApqQegHbCAMaregOQMAQQEPC0EAC8cFAQt/QYCKAiEJQYCKAiELIAAkAkEAJBAgAUEBaiABIAMbIRIgByAGQQJ0aiEQA0AgBUUEQCAAIAJPIAAgAU9yBEAgACABIAAgAUkbJA0gBSQOIAwkD0EADwsgAC0AACIKQQ1GIApBCkZyBEAgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSAAQQFqIQAMAgsgCCAMRgRAIAAkDSAFJA4gDCQPQQEPCyAAJBALIAxBA3QhESAHIAVBAnRqIQ0DQCAAIQogCSALRgRAIAQQACELQYCKAiEJCyAJKAIAIg4tAAAhDyAJQQRqIQkgD0EiRwRAIA0gEEkEQCANKAIAIBFqIAqtIA6tQiCGhDcDAAsFIAogDkcEQCAKIAEgASAKSxskDSANIAdrQQJ1JA4gDCQPQQMPC0EAIQUDQCAJIAtGBEAgBBAAIQtBgIoCIQkLIAkoAgAhACAJQQRqIQkgAC0AAEEiRw0AIABBAWogAU8Ef0EBBSAALQABQSJHC0UEQEEBIQUgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCQwBCwsgACABTwRAIAogASABIApLGyQNIA0gB2tBAnUkDiAMJA9BBUEAIAMbDwsgAEEBaiIOLQAAIg8gBEH/AXFHIAEgDktxIA9BCkdxIA9BDUdxBEAgCiABIAEgCksbJA0gDSAHa0ECdSQOIAwkD0EEDwsgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSANIBBJBEAgDSgCACARaiITQX8gCmsgCkEBaiAFGzYCACATIAA2AgQLCyANQQRqIQ0gDkEBaiEAIA8gBEH/AXFGDQALIA0gB2tBAnUhBSAOIBJPBEAgCiABIAEgCksbJA0gBUEBayQOIAwkD0EADwsgBSAGRwRAIAAgASAAIAFJGyQNIAUkDiAMJA8FQQAhBSAMQQFqIQwMAQsLQQILBgBBgIwGC7YBAQJ+IAIgAWtBEEsEQA8LIAEpAwAkAEIAJAEgAiABayICQQhNBEAjAEJ/QsAAIAKtQgOGfYiDJAAFIAEpAwhCf0LAACACQQhrrUIDhn2IgyQBCyACrSAArUIghoQiBCMAIwFClfip+pe33puef36FhULNmdbq/vrrqH9+IgUgBUIgiIVC09iX1OG/rudEfkI2iKdBBXRBgApqIgAjADcDACAAIwE3AwggACAENwMQIAAgAzYCGAuNBQIIfwJ+IAMhBSAEBH5C/wFCByAErX1CA4aGBUIACyINQp68+PDhw4ePHoNCsODAgYOGjJgwhSQFIA1C//79+/fv37//AINC9uzZs+fOnbv2AIQkBiANQgAgDX2DIARBAEetfSQHIARBAWokCEEJQQAjCEEITRskCQNAIAEgAkgEQAJAIAAgAUECdGohCSAAIAFBA3RqIgYoAgAhBwJAIwkgBigCBCIIIAdrIgZBAWtLBH8Cf0EAIAYgBy0AAEEtRiIGayILIwhrQQgjCGtLDQAaQQAjBSAIQQhrKQMAhUJ/QgggC619QgOGhoMiDSMGfCANhEKAgYKEiJCgwIB/g0IAUg0AGiAJIA0jB0J/hYMgDSMHg0IIhoQiDUIKfiANQgiIfCINQv+BgIDwH4NC5ICAgIDI0Ad+IA1CEIhC/4GAgPAfg0KBgICAgOIJfnxCIIinQQAgBmtzIAZqNgIAQQELBUEACw0AIAcgCEYEQCAJQYCAgIB4NgIAIApBAWohCgwBCyAHQQBIBEBBfiEGBSAHLQAAQS1GIgwgB2oiCyAIEAEiDkL/////D4MhDSAOQiCIpyEGAkAgDkJ/UQRAQX4hBiALIAgQAkUNAUHjACEGIwRBAEgjBEEIS3IjA0L/////B1ZyDQEjBCEGIwMhDQsgBCAGSQ0AIA0gBCAGa0EDdEGACGopAwB+IQ1B4wAhBiANQv////8HVg0AIAlBACANpyIGayAGIAwbNgIAQX8hBgsLIAZBf0YNACAGQX5HBEAgBiQMDAILIAlBgICAgHg2AgAgBSABNgIAIAUgBzYCBCAFIAg2AgggBUEMaiEFCyABQQFqIQEMAgsLCyAKJAogASQLIAUgA2tBDG0LywcDCX8HfAJ+IAQhBQNAIAIgA0gEQCABIAJBA3RqIgooAgAiBiAKKAIEIgdGBEAgCkQAAAAAAAD4fzkDACAIQQFqIQgFIAZBAEgEf0EABQJ/IABFBEACfyAGIAYxAABCLVGtIhWnaiIJIAcQASIWQn9RBEACfyAJIAcQAgR/IwRBakgFQQELIQlBAEEBIwRBFkogCRsNABojA0KAgICAgICAEFgEQCMDuiEOIwRBAE4EfCAOIwRBA3RByAhqKwMAowUgDkEAIwRrQQN0QcgIaisDAKILIQ4FQQAjBEEASA0BGiMDIha6IhIjBEEDdEHICGorAwAiDqMiD0QAAAACAACgQaIiECAQIA+hoSEQIA4gDkQAAAACAACgQaIiESARIA6hoSIRoSETQQAgDyASIA8gDqIiFKEgECARoiAUoSAQIBOioCAPIBChIhAgEaKgIBAgE6KgoSAWIBL8B325oCAOoyIOIA9EAAAAAAAAwDmiIhChoCIRRAAAAAAAAPh/IBEgDyAOIBCgoGEbIg4gDmINARoLIAogDr0gFUI/hoS/RAAAAAAAAAAAoDkDAEEBCwwBCyAKIBZC/////w+DuiAWQiCIp0EDdEHICGorAwCjvSAVQj+GhL9EAAAAAAAAAACgOQMAQQELDAELIABBAUYEQAJ/QQAgByAGLQAAQS1GIgkgBmoiDGsiC0UgC0EPS3INABpBACAJIAtBAUtyIAwtAABBMEZxDQAaQQBBCCALIAtBCE8bIg0gDCkDAEKw4MCBg4aMmDCFIhVC9uzZs+fOnbv2AHwgFYRCgIGChIiQoMCAf4N6p0EDdksNABogFUIgIA2tQgKGfSIVhiAVhiIVQgp+IBVCCIh8IhVC/4GAgPAfg0LkgICAgMjQB34gFUIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiCEVIAogC0EISwR+QQAgC0EIayILIAwpAwhCsODAgYOGjJgwhSIWQvbs2bPnzp279gB8IBaEQoCBgoSIkKDAgH+DeqdBA3ZLDQEaIBUgC0EDdEGACGopAwB+IBZCICALrUIChn0iFYYgFYYiFUIKfiAVQgiIfCIVQv+BgIDwH4NC5ICAgIDI0Ad+IBVCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8BSAVC7oiDpogDiAJGzkDAEEBCwwBCyAGIAcgCiAAQQNGEAMLC0UEQCAKRAAAAAAAAPh/OQMAIAUgAjYCACAFIAY2AgQgBSAHNgIIIAVBDGohBQsLIAJBAWohAgwBCwsgCCQKIAMkCyAFIARrQQxtC9YCAgZ/An4gAyEFA0AgASACSARAQX8hBiAAIAFBA3RqIgkoAgAiByAJKAIEIgpGBEAgCEEBaiEIBSAHQQBKBH8gCiAHa0EQSwR/QX8FIAcpAwAkAEIAJAEgCiAHayIGQQhNBEAjAEJ/QsAAIAatQgOGfYiDJAAFIAcpAwhCf0LAACAGQQhrrUIDhn2IgyQBCyMAIAatIAStQiCGhCILIwAjAUKV+Kn6l7fem55/foWFQs2Z1ur++uuof34iDCAMQiCIhULT2JfU4b+u50R+QjaIp0EFdEGACmoiCSkDAFEiBgRAIwEgCSkDCFEhBgsgBgR/IAkpAxAgC1EFIAYLBH8gCSgCGAVBfwsLBUF/CyIGQX9GBEAgBSABNgIAIAUgBzYCBCAFIAo2AgggBUEMaiEFCwsgACABQQJ0aiAGNgIAIAFBAWohAQwBCwsgCCQKIAUgA2tBDG0LC4QCAgBBgAgLRAEAAAAAAAAACgAAAAAAAABkAAAAAAAAAOgDAAAAAAAAECcAAAAAAACghgEAAAAAAEBCDwAAAAAAgJaYAAAAAAAA4fUFAEHOCAuyAfA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNAjLV4Ha8VRFDv4tbkGktEktVNBs/wgEQ="
;const r=0;const o=1;const a=0;const c=1;const l=2;const u=3;const f=10;const g=34;const h=3;const I=1<<17;const d=32768;const B=1<<23;const C=(0,s.F)(i);let Q
;function layOut(t,e){Q&&Q.memory.buffer.byteLength>B&&(Q=void 0);Q??=C();const{memory:A}=Q;const n=t.filter(Boolean).length+1
;const i=Math.max(32,Math.min(4096,Math.floor(I/8/n)));const r=aligned(8*i)+64;const o=aligned(Q.heap());const a=aligned(o+4*t.length);let c=a+r
;const l=Uint32Array.from(t,t=>{if(!t)return a;c+=r;return c-r});const u=aligned(c+4*h*i);const w=u+e.length;(0,s.V)(A,w+d);const{buffer:E}=A
;const m=Buffer.from(E);const y=new Int32Array(E);y.set(l,o/4);e.copy(m,u);m[w]=m[w+2]=f;m[w+1]=g;return{kernel:Q,bytes:m,words:y,doubles:new Float64Array(E),
text:u,end:w,list:c,columns:o,blocks:l,rows:i}}function aligned(t){return Math.ceil(t/16)*16}const w=34;const E=256;const m={2:"ragged",3:"opening quote",
4:"closing quote",5:"unterminated quote"};class CsvFault extends Error{fault;record;offset;field;constructor(t,e,A,n){super(`${t} in record ${e}, field ${n}`)
;this.fault=t;this.record=e;this.offset=A;this.field=n}}class CsvScanner{row;firstRow;columns;delimiter;reserve;tag;column=0;recordOffset=0
;constructor(t,e,A,n){this.columns=t;this.delimiter=e;this.row=A;this.firstRow=A;this.reserve=n;this.tag=y;y+=t.length}get between(){return this.column===0}
scan(t,e,A,n,s,i=1/0){let a=this.reserve(this.row+1);const c=layOut(this.columns.map(isWanted),t.subarray(e,A))
;const{scan:l,at:u,column:f,rows:g,record:h}=c.kernel;const I=n+e-c.text;const d=Math.max(0,Math.min(c.end,i-I));for(let t=c.text;;t=u.value){
const A=l(t,c.end,d,s,this.delimiter,this.column,this.columns.length,c.columns,Math.min(c.rows,a-this.row));h.value>0&&(this.recordOffset=I+h.value)
;this.take(c,this.column,g.value,f.value);this.row+=g.value;this.column=f.value
;if(A>o)throw new CsvFault(m[A],this.row-this.firstRow,this.recordOffset,this.column);if(A===r)return u.value-c.text+e;this.row>=a&&(a=this.reserve(this.row+1))
}}take(t,e,A,n){for(const[s,i]of this.columns.entries()){const r=s<e?1:0;const o=s<n?A+1:A;if(!isWanted(i)||r>=o)continue;const a=t.blocks[s]
;i.kind==="category"?this.takeCodes(t,i,a,r,o,this.tag+s):i.format?this.takeTexts(t,i,a,r,o):this.takeNumbers(t,i,a,r,o)}}
takeNumbers({kernel:t,doubles:e,words:A,bytes:n,list:s},i,r,o,a){const{numbers:c}=i;for(let l=o;l<a&&!i.declined;){const{wholes:o,decimals:u}=c
;const f=o?t.readWholes(r,l,a,s,u):t.readDoubles(kindOf(i),r,l,a,s);const g=t.stopped.value;i.kind==="time"&&i.zone&&toUtc(e.subarray(r/8+l,r/8+g),i.zone)
;const I=o?4:8;c.putBytes(this.row+l,n,r+I*l,r+I*g);i.missing+=t.missing.value;this.putLeft(i,n,A.subarray(s/4,s/4+h*f));g<a&&c.refine(t.needed.value);l=g}}
takeTexts({words:t,bytes:e},A,n,s,i){for(let r=s;r<i&&!A.declined;r++)this.putCell(A,e,r,t[n/4+2*r],t[n/4+2*r+1])}putCell(t,e,A,n,s){
const i=n<0?unescaped(e,-n,s):e.subarray(n,s);t.putBytes(this.row+A,i,0,i.length)}putLeft(t,e,A){
for(let n=0;n<A.length&&!t.declined;n+=h)this.putCell(t,e,A[n],A[n+1],A[n+2])}takeCodes({kernel:t,words:e,bytes:A,list:s},i,r,o,a,c){
const{codes:l,dictionary:u}=i;const f=t.readCategories(r,o,a,s,c);(0,n.h0)(l,this.row+o,A,r+4*o,r+4*a);i.missing+=t.missing.value
;for(let n=s/4,i=n+h*f;n<i;n+=h){const[s,i,r]=[e[n],e[n+1],e[n+2]];if(i<0){const t=unescaped(A,-i,r);l[this.row+s]=u.codeOfBytes(t,0,t.length)}else{
const e=u.codeOfBytes(A,i,r);l[this.row+s]=e;e<E&&t.remember(c,i,r,e)}}}}let y=0;function isWanted(t){return t!==null&&!t.declined}
function kindOf({kind:t,zone:e}){if(t==="time")return e?u:l;return t==="integer"?c:a}function toUtc(t,e){
for(let A=0;A<t.length;A++)Number.isNaN(t[A])||(t[A]=e.toUtc(t[A]))}function unescaped(t,e,A){const n=Buffer.allocUnsafe(A-e);let s=0;for(let i=e;i<A;i++){
const e=t[i];n[s++]=e;e===w&&i++}return n.subarray(0,s)}}),5593:((t,e,A)=>{A.d(e,{Z5:()=>withArrays,ZE:()=>elementsOf,l4:()=>arrayIn});var n=A(4977)
;function arrayIn(t){const e=/^\s*\[(.*)\]\s*$/s.exec(t)?.[1]?.trim();if(e===void 0||e==="")return null
;const A=e.split(/\s*,\s*|\s+/).map(t=>t===""?Number.NaN:Number(t));return A.every(t=>Number.isFinite(t))?A:null}function withArrays(t){
const e=t.columns.flatMap(t=>{const[,e,A]=/^(.+)\[(\d{1,4})\]$/s.exec(t.name)??[];return e===void 0?[]:[{request:t,column:e,place:Number(A)}]})
;if(e.length===0)return null;const A=new Set(t.columns.map(({name:t})=>t));const n=[...new Set(e.map(({column:t})=>t))].filter(t=>!A.has(t))
;const s=[...t.columns.map(t=>e.some(e=>e.request===t)?{...t,required:false}:t),...n.map(t=>({name:t,type:"category",required:false}))];return{request:{...t,
columns:s},take:t=>e.reduce(withElement,t)}}function withElement(t,{request:e,column:A,place:s}){if(t.columns.has(e.name))return t;const i=t.columns.get(A)
;if(i?.type==="category")return{...t,columns:new Map([...t.columns,[e.name,elementsOf(i,s)]])};if(!e.required)return t
;throw new n.P_(`${t.source.files[0]}: there is no column "${e.name}", and ${i?`"${A}" holds no arrays`:`no column "${A}" of arrays either`}.`)}
function elementsOf({codes:t,categories:e},A){const n=e.map(t=>arrayIn(t)?.[A]??Number.NaN);const s=Float64Array.from(t,t=>t<0?Number.NaN:n[t]);let i=0
;let r=null;t.forEach((t,A)=>{t<0?i++:Number.isNaN(n[t])&&(r?r.cells++:r={cells:1,row:A+1,text:e[t].slice(0,80)})});return{type:"number",values:s,missing:i,
invalid:r}}}),2615:((t,e,A)=>{A.d(e,{b:()=>formatOf});var n=A(1455);var s=A(4977);const i=/\.(?:(csv|tsv|txt|jsonl|ndjson|json)(\.gz)?|(parquet|parq|pq))$/i
;const r=".csv, .tsv, .txt, .jsonl, .ndjson, .json (each also .gz) and .parquet, .parq, .pq"
;const o=[[/\.(xlsx?|xlsm|xlsb|ods)$/i,"a spreadsheet","Save the sheet as CSV (UTF-8)"],[/\.(feather|arrow|ipc)$/i,"an Arrow file",pandas("read_feather")],[/\.orc$/i,"an ORC file",pandas("read_orc")],[/\.(pkl|pickle)$/i,"a pickle",pandas("read_pickle")],[/\.avro$/i,"an Avro file","Write it as Parquet or CSV"],[/\.(sas7bdat|xpt)$/i,"a SAS file",pandas("read_sas")],[/\.sav$/i,"an SPSS file",pandas("read_spss")],[/\.dta$/i,"a Stata file",pandas("read_stata")],[/\.(rds|rdata|rda)$/i,"a file of R",'Write it in R: write.csv(data, "data.csv", row.names = FALSE)'],[/\.(h5|hdf5?|npy|npz)$/i,"a file of arrays","Write its columns as Parquet or CSV"],[/\.(zip|tar|tgz|bz2|xz|zst|7z|lz4)$/i,"packed in a way that is not read","Unpack it, or pack it by gzip"],[/\.(db|sqlite3?|duckdb)$/i,"a database","Export the table as Parquet or CSV"]]
;function pandas(t){return`Write it as Parquet, for instance in Python: pandas.${t}(file).to_parquet("data.parquet")`}async function formatOf(t){
const{bytes:e,head:A}=await beginning(t);if(e===0)throw new s.P_(`${t}: the file is empty. Write a header line and at least one row.`)
;const n=A.subarray(0,4).toString("latin1")==="PAR1";const a=i.exec(t);if(!a){const e=o.find(([e])=>e.test(t))
;const A=e?`is ${e[1]}. ${e[2]}`:n?"is a Parquet file. Name it .parquet":"the name does not say what the file holds"
;throw new s.P_(`${t}: ${A}. Files that can be read: ${r}.`)}if(a[3]){
if(!n)throw new s.P_(`${t}: is named .${a[3]} but is not a Parquet file (it does not begin with PAR1).`);return{kind:"parquet",gzip:false,bytes:e,tabs:false,
list:false}}if(n)throw new s.P_(`${t}: is a Parquet file. Name it .parquet.`);const c=A[0]===31&&A[1]===139
;if(a[2]&&!c)throw new s.P_(`${t}: is named .gz but is not packed by gzip. Name it without .gz.`);const l=a[1].toLowerCase()
;const u=/json$|jsonl$/.test(l)?"jsonl":"csv";return{kind:u,gzip:c,bytes:e,tabs:l==="tsv",list:l==="json"}}async function beginning(t){try{const e=await(0,
n.stat)(t);if(e.isDirectory())throw new s.P_(`${t}: is a directory. Name the files in it, for instance "${t.replace(/\/$/,"")}/*.csv".`)
;if(!e.isFile())throw new s.P_(`${t}: is not a regular file.`);const A=await(0,n.open)(t,"r");try{const t=Buffer.alloc(4);await A.read(t,0,4,0);return{
bytes:e.size,head:t}}finally{await A.close()}}catch(e){throw e instanceof s.P_?e:new s.P_(unreadable(t,e))}}function unreadable(t,e){
const A=e instanceof Error&&"code"in e?String(e.code):"";if(A==="ENOENT"||A==="ENOTDIR")return`${t}: there is no such file. Check the path.`
;if(A==="EACCES"||A==="EPERM")return`${t}: may not be read (permission denied).`;return`${t}: cannot be read (${A||String(e)}).`}}),2215:((t,e,A)=>{A.d(e,{
nT:()=>budgetOf,r4:()=>inWords,s:()=>take});var n=A(8161);const s=1024;function budgetOf(t){const e=process.constrainedMemory?.()??0;const A=Math.min((0,
n.freemem)(),e>0?e:1/0);return{limit:Math.floor((t??A)/s),taken:new Int32Array(new SharedArrayBuffer(4))}}function take({limit:t,taken:e},A){
const n=Math.ceil(A/s);if(Atomics.add(e,0,n)+n<=t)return true;Atomics.sub(e,0,n);return false}function inWords(t){
return t<1e9?`${Math.floor(t/1e6)} MB`:`${(Math.floor(t/1e8)/10).toFixed(1)} GB`}}),5267:((t,e,A)=>{A.d(e,{x:()=>readTable});var n=A(7598);var s=A(4977)
;var i=A(1100);var r=A(5893);var o=A(2401);var a=A(9240);var c=A(3625);async function readInRanges(t,e,A,n,s){const i=n.rows;const r=s.filter(t=>t!==null)
;const{expected:o,texts:a}=probe(t,A,r);for(const t of r)i===0&&a.has(t.name)&&t.restartAsCategory();n.refuseUnfit(i+Math.ceil(o));const c=ranges(t,e,A,r,o)
;const l=c.map(()=>({bytes:0,rows:0}));const run=(A,s)=>e.runner.run("readRange",A,e=>{l[s]=e;n.rows=i+l.reduce((t,{rows:e})=>t+e,0)
;t.onBytes?.(Math.min(t.bytes,l.reduce((t,{bytes:e})=>t+e,0)))});const u=c.map(run);for(const t of u)t.catch(()=>{});const f=[];let g=0;let h=c[0].from
;for(const[t,e]of c.entries()){let A=await u[t];if(A.begin!==h){if(e.to!==null&&h>=e.to)continue;A=await run({...e,from:h,exact:true},t)}
if(A.fault)throw errorOf(A.fault,g);f.push(A);g+=A.rows;h=A.end}n.reserve(i+g);for(const[t,e]of r.entries()){let A=i;for(const n of f){
n.rows>0&&e.append(n.columns[t],A);A+=n.rows;delete n.columns[t]}}n.rows=i+g;t.onBytes?.(t.bytes)}function probe(t,{names:e,delimiter:A,piece:n,from:s},r){
const o=new i.O({columns:r.map(requestOf),others:"skip"});const a=o.columnsOf(e,t.file);const l=new c.B(a,A,0,t=>o.reserve(t));let u=s;try{
u=l.scan(n.bytes,s,n.end,n.offset,n.last)}catch(t){if(!(t instanceof c.p))throw t}const f=u>s?l.row/(u-s)*t.bytes:0;return{expected:f,
texts:new Set(o.declined(l.row).map(({name:t})=>t))}}function ranges(t,{ways:e,runner:A},{names:n,delimiter:s,piece:i,from:r},o,a){const c=o.map(t=>({
request:requestOf(t),kind:t.kind}));const l=i.offset+r;const u=Math.max(1,Math.min(e,Math.floor(t.bytes/A.least)));const f=Array.from({length:u-1
},(e,A)=>Math.max(l,Math.round(l+(t.bytes-l)*(A+1)/u)));return[l,...f].map((e,A)=>({file:t.file,names:n,delimiter:s,columns:c,from:e,to:f[A]??null,exact:A===0,
rows:Math.ceil(a*1.02/u)+16,...t.chunk!==void 0&&{chunk:t.chunk}}))}function requestOf({request:t}){return{...t,required:false}}function errorOf(t,e){
if(t.kind==="byte")return new o.IO(t.at);if(t.kind==="length")return new r.VL(t.offset);return new c.p(t.fault,e+t.record,t.offset,t.field)}
async function readCsv(t,e,A){const n=t.gzip?void 0:t.split;let s=0;const onBytes=e=>{s=e;n||t.onBytes?.(e)};const i=new r.TX({...t,onBytes:onBytes});try{
const r=await(0,a.r)(t,i);const o=e.columnsOf(r.names,t.file);const c=o.map(t=>!t||A&&!A.has(t)?null:t)
;n?await Promise.all([readInRanges(t,n,r,e,c),t.hash&&i.drain()]):await scanRows(t,i,r,e,c,A===null,()=>s)}catch(A){throw await(0,o.to)(A,t,e.header)}finally{
await i.close()}}async function scanRows(t,e,{piece:A,from:n,delimiter:s},i,r,a,l){const u=i.rows;const scannerOf=t=>new c.B(t,s,u,t=>i.reserve(t))
;const f=scannerOf(r);let g=A;let h=f.scan(g.bytes,n,g.end,g.offset,g.last);const I=u===0&&a?i.declined(f.row):[];if(I.length>0){
for(const t of I)t.restartAsCategory();const t=scannerOf(r.map(t=>t&&I.includes(t)?t:null));t.scan(g.bytes,n,g.end,g.offset,g.last)}if(!t.gzip&&f.row>u){
const e=(f.row-u)/(h-n)*t.bytes*1.02;i.reserve(u+Math.ceil(e)+16)}for(;;){i.rows=f.row;if(g.fault)throw new o.IO(g.fault);if(g.last)break
;t.gzip&&i.refuseGrowth(f.row-u,g.offset+h,l(),t.bytes);g=await e.next(h);h=f.scan(g.bytes,g.from,g.end,g.offset,g.last)}}var l=A(8293);var u=A(5593)
;var f=A(2615);const g=34;const h=92;function recordEnd(t,e,A){let n=0;let s=false;for(let i=e;i<A;i++){const e=t[i]
;if(s)e===h?i++:e===g&&(s=false);else if(e===g)s=true;else if(e===123||e===91)n++;else if((e===125||e===93)&&--n<=0)return i+1}return-1}
const I=/"(?:[^"\\]|\\.)*"|(?<![\w.])-?(?:NaN|Infinity|nan|inf)(?![\w.])/g;function withQuotedWords(t){return t.replace(I,t=>t.startsWith('"')?t:`"${t}"`)}
function doubledKey(t,e){let A=0;for(let e=t.indexOf('":');e>=0;e=t.indexOf('":',e+2))A++;if(A===e.length&&!/"\s+:/.test(t))return null;const n=new Set;let s=0
;let i="";for(const[e]of t.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g))if(e==="{"||e==="[")s++;else if(e==="}"||e==="]")s--;else if(e!==":")i=e;else if(s===1){
const t=JSON.parse(i);if(n.has(t))return t;n.add(t)}return null}async function readJsonLines(t,e,A){const{file:n}=t;let i=0;const onBytes=e=>{i=e;t.onBytes?.(e)
};const a=new r.TX({...t,onBytes:onBytes});const c=e.rows;const l=new JsonLines(t,e,A);try{for(let A=0;;){const r=await a.next(A)
;A=l.read(r.bytes,r.from,r.end,r.last);if(r.fault)throw new s.P_(await(0,o.nr)(n,t.gzip,r.fault));if(r.last)break
;t.gzip&&e.refuseGrowth(e.rows-c,r.offset+A,i,t.bytes)}if(!A&&e.header.length===0)throw new s.P_(`${n}: there are no records in it.`);A||e.refuseAbsent(n)
}catch(t){if(t instanceof r.VL)throw new s.P_(`${n}: line ${l.line} is over 64 MiB long.`);throw t}finally{await a.close()}}class JsonLines{line=1;file;table
;only;known=new Set;inList;constructor(t,e,A){this.file=t.file;this.inList=!!t.list&&null;this.table=e;this.only=A;for(const t of e.header)this.known.add(t)
;for(const A of e.folderNames())if(!this.known.has(A)){this.known.add(A);e.columnMet(A,e.rows,t.file)}}read(t,e,A,n){let s=e;if(this.inList===null){
const i=t.toString("utf8",e,A).trimStart();if(i===""&&!n)return s;this.inList=i.startsWith("[")}if(this.inList)return this.readList(t,e,A,n);while(s<A){
const e=t.subarray(0,A).indexOf(10,s);if(e<0&&!n)return s;const i=e<0?A:e;this.record(t.toString("utf8",s,i));this.line++;s=i+1}return Math.min(s,A)}
readList(t,e,A,n){let s=e;while(s<A){const e=t[s];e===10&&this.line++;if(e!==123&&e!==34&&!isScalar(e)){s++;continue}const i=e===123?recordEnd(t,s,A):A
;if(i<0&&!n)return s;this.record(t.toString("utf8",s,i<0?A:i));for(let e=s;e<i;e++)t[e]===10&&this.line++;s=i<0?A:i}return A}record(t){
const e=this.line===1&&t.startsWith("\ufeff")?t.slice(1):t;if(e.trim()==="")return;const A=this.parse(e);const{table:n}=this;const s=n.rows;n.reserve(s+1)
;if(!this.only)for(const t of Object.keys(A)){if(this.known.has(t))continue;this.known.add(t);n.columnMet(t,s,this.file)}
for(const t of this.only??n.columns.values()){if(t.nested||t.declined&&!this.only||n.isFolder(t.name))continue;const e=Object.hasOwn(A,t.name)?A[t.name]:null
;this.put(t,s,e)}n.rows=s+1}parse(t){let e;try{e=parsed(t)}catch(t){const e=t instanceof Error?t.message:""
;throw new s.P_(`${this.file}: line ${this.line} is not JSON (${e.replace(/\s+/g," ").slice(0,100)}). Write one object a line.`)}
if(typeof e!=="object"||e===null||Array.isArray(e))throw new s.P_(`${this.file}: line ${this.line} is not a JSON object. Write one object a line, such as {"id": 1, "score": 0.5}`+(this.inList===false&&t.startsWith("[")?"; a file that holds one list of objects is named .json":"")+".")
;const A=e;const n=doubledKey(t,Object.keys(A));if(n===null)return A
;throw new s.P_(`${this.file}: line ${this.line} has the key "${n.slice(0,80)}" twice, and nobody knows which value is meant. Write each key once.`)}put(t,e,A){
if(A===null)t.putMissing(e);else if(typeof A==="number"){t.kind!=="number"&&Math.abs(A)>2**53&&Number.isInteger(A)&&this.refuseRounded(t);t.putNumber(e,A)
}else if(typeof A==="boolean")t.putTruth(e,A);else if(typeof A==="string")t.putTyped(e,A);else if(isNumbers(A))t.putTyped(e,JSON.stringify(A));else{
if(t.asked!=="auto")throw new s.P_(`${this.file}: line ${this.line} holds a nested value in "${t.name}". Write a number, a text, true, false or null.`)
;t.nested=true}}refuseRounded({name:t}){
throw new s.P_(`${this.file}: line ${this.line}: the number in "${t}" is too large to be read exactly (over 2^53). Write it as a text, in quotes.`)}}
function isNumbers(t){return Array.isArray(t)&&t.length>1&&t.every(t=>typeof t==="number")}function parsed(t){try{return JSON.parse(t)}catch(e){
const A=withQuotedWords(t);if(A===t)throw e;return JSON.parse(A)}}function isScalar(t){return t>=48&&t<=57||t===45||t>=97&&t<=122}var d=A(2215)
;async function readTable(t,e,A={}){const n=(0,u.Z5)(e);return n?n.take(await readColumns(t,n.request,A)):readColumns(t,e,A)}async function readColumns(t,e,A){
if(t.length===0)throw new s.P_("No file was named to read.");const r=await Promise.all(t.map(f.b));const o=r.reduce((t,{bytes:e})=>t+e,0);const{runner:a}=A
;const c=a?Math.min(A.ways??1,Math.floor(o/a.least)):0;const u=r.every(({kind:t,gzip:e})=>t==="csv"&&!e);if(a&&c>0&&!(u&&c>1))return a.run("readTable",{files:t,
request:e,budget:A.budget},t=>A.progress?.(t));const g=(0,n.createHash)("sha256");const h=new i.O(e,A.budget??(0,d.nT)(null));const read=async e=>{let n=0
;for(const[s,i]of t.entries()){const t=r[s];const report=t=>A.progress?.({file:i,bytes:e?o:n+t,totalBytes:o,rows:h.rows});const l={file:i,...t,hash:e?null:g,
onBytes:report};A.chunk!==void 0&&(l.chunk=A.chunk);a&&c>1&&(l.split={runner:a,ways:c});const u=h.rows;h.beginFile(i);await B[t.kind](l,h,e);h.endFile(u,e)
;n+=t.bytes}};await read(null);const I=h.rows;if(I===0)throw new s.P_(`${t.join(", ")}: there are no rows below the header. A set needs at least one row.`)
;const C=h.declined(I);if(C.length>0){for(const t of C)t.restartAsCategory();h.rows=0;await read(new Set(C))
;if(h.rows!==I)throw new s.P_(`${t.join(", ")}: changed while being read. Try again.`)}
const Q=[...h.columns.values()].filter(({nested:t})=>!t).map(t=>[t.name,t.finish(I)]);const w={rows:I,columns:new Map(Q),header:h.header,source:{files:t,
bytes:o,sha256:g.digest("hex")}};r.some(({kind:t})=>t==="csv")&&(0,l.c)(w);return w}const B={csv:readCsv,jsonl:readJsonLines,
parquet:async(...t)=>(await A.e(597).then(A.bind(A,597))).readParquet(...t)}}),3864:((t,e,A)=>{A.d(e,{P:()=>n})
;const n=["decimal comma","thousands","per cent","per cent, decimal comma","d/m/Y","m/d/Y"]}),2514:((t,e,A)=>{A.d(e,{T1:()=>n,pP:()=>i});const n={ks:{
title:"KS D",asked:true,categories:false,matters:.1},psi:{title:"PSI",asked:true,categories:true,matters:.1},js:{title:"Jensen–Shannon distance",asked:true,
categories:true,matters:.1},wasserstein:{title:"standardised Wasserstein distance",asked:true,categories:false,matters:.1},chi2:{title:"Cramér’s V",asked:false,
categories:true,matters:.1}};const s=Object.keys(n);const i=s.filter(isAsked);function isAsked(t){return n[t].asked}}),4967:((t,e,A)=>{A.d(e,{F:()=>kernelOf,
V:()=>enlarge});var n=A(4977);const s=65536;function kernelOf(t,e={}){let A;return()=>{A??=new WebAssembly.Module(Buffer.from(t,"base64"))
;return new WebAssembly.Instance(A,e).exports}}function enlarge(t,e){const A=e-t.buffer.byteLength;if(A<=0)return;(0,n._I)(()=>t.grow(Math.ceil(A/s)))}})};