import{createRequire as e}from"module";var t={896:(t=>{t.exports=e(import.meta.url)("fs")}),455:(t=>{t.exports=e(import.meta.url)("node:fs/promises")}),522:(t=>{
t.exports=e(import.meta.url)("node:zlib")}),991:((e,t,n)=>{n.d(t,{Yz:()=>parsed,bs:()=>together,lT:()=>CsvCell});var s=n(977);class CsvCell{text;constructor(e){
this.text=e}}function together(e,t,n,A){
if(t!==null&&e.length!==t.length)throw new s.P_(`holds ${e.length} rows that were asked and ${t.length} that were answered`);return e.map((s,r)=>({
id:A===null?null:e.length===1?A:`${A}/${r}`,input:s,output:t?.[r],event:n}))}function parsed(e,t){try{return JSON.parse(e)}catch{
throw new s.P_(`holds ${t} that is not JSON`)}}}),977:((e,t,n)=>{n.d(t,{P_:()=>Refusal,_I:()=>orMemoryRanOut});class Refusal extends Error{name="Refusal"}
function memoryRanOut(){return new Refusal("The sets do not fit into memory. List only the features that are needed in the plan, or judge fewer rows.")}
function orMemoryRanOut(e){try{return e()}catch(e){throw e instanceof RangeError?memoryRanOut():e}}})};var n={};function __nccwpck_require__(e){var s=n[e]
;if(s!==void 0)return s.exports;var A=n[e]={exports:{}};var r=true;try{t[e](A,A.exports,__nccwpck_require__);r=false}finally{r&&delete n[e]}return A.exports}
__nccwpck_require__.m=t
;typeof __nccwpck_require__!=="undefined"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/")
;(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var t;__nccwpck_require__.t=function(n,s){s&1&&(n=this(n));if(s&8)return n
;if(typeof n==="object"&&n){if(s&4&&n.__esModule)return n;if(s&16&&typeof n.then==="function")return n}var A=Object.create(null);__nccwpck_require__.r(A)
;var r={};t=t||[null,e({}),e([]),e(e)];for(var o=s&2&&n;typeof o=="object"&&!~t.indexOf(o);o=e(o))Object.getOwnPropertyNames(o).forEach(e=>r[e]=()=>n[e])
;r["default"]=()=>n;__nccwpck_require__.d(A,r);return A}})();(()=>{__nccwpck_require__.d=(e,t)=>{
for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:true,get:t[n]})}})();(()=>{
__nccwpck_require__.f={};__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t);return t},[]))})()
;(()=>{__nccwpck_require__.u=e=>"worker."+e+".js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{
__nccwpck_require__.r=e=>{typeof Symbol!=="undefined"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
;Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:0};var installChunk=t=>{var{ids:n,modules:s,runtime:A}=t;var r,o,i=0
;for(r in s)__nccwpck_require__.o(s,r)&&(__nccwpck_require__.m[r]=s[r]);A&&A(__nccwpck_require__);for(;i<n.length;i++){o=n[i]
;__nccwpck_require__.o(e,o)&&e[o]&&e[o][0]();e[n[i]]=0}};__nccwpck_require__.f.j=(t,n)=>{var s=__nccwpck_require__.o(e,t)?e[t]:void 0
;if(s!==0)if(s)n.push(s[1]);else{var A=import("./"+__nccwpck_require__.u(t)).then(installChunk,n=>{e[t]!==0&&(e[t]=void 0);throw n})
;A=Promise.race([A,new Promise(n=>s=e[t]=[n])]);n.push(s[1]=A)}}})();const s=e(import.meta.url)("node:worker_threads");var A=__nccwpck_require__(977)
;function sharedDoubles(e){return new Float64Array(new SharedArrayBuffer(e*8))}function sharedIntegers(e){return new Int32Array(new SharedArrayBuffer(e*4))}
function bytesOf({buffer:e,byteOffset:t,byteLength:n}){return Buffer.from(e,t,n)}const r=new WeakMap;function putBytes(e,t,n,s,A){const o=r.get(e)??bytesOf(e)
;r.set(e,o);copyBytes(n,s,A,o,t*e.BYTES_PER_ELEMENT)}function copyBytes(e,t,n,s,A){if(e.copy(s,A,t,n)<n-t)throw new RangeError("there is no room for the bytes")
}function reallocated(e,t){putBytes(t,0,bytesOf(e),0,e.byteLength);return t}function trimmed(e,t,n){const s=e.subarray(0,t)
;return e.length-t<=1024+t/4?s:reallocated(s,n(t))}const o=-(2**31);const i=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8];function numbers_rowCount(e){
return e instanceof Float64Array?e.length:e.wholes.length}function numbers_numberAt(e,t){return e instanceof Float64Array?e[t]:quotient(e.wholes[t],e.unit)}
function numbers_doublesOf(e){return e instanceof Float64Array?e:quotients(e,new Float64Array(numbers_rowCount(e)))}function quotients({wholes:e,unit:t},n){
for(let s=0;s<e.length;s++)n[s]=quotient(e[s],t);return n}function quotient(e,t){return e===o?Number.NaN:e/t}class NumbersBuilder{wholes
;doubles=new Float64Array(0);decimals=0;filled=0;constructor(e){this.wholes=e?new Int32Array(0):null}get capacity(){return(this.wholes??this.doubles).length}
grow(e){this.wholes?this.wholes=reallocated(this.wholes,sharedIntegers(e)):this.doubles=reallocated(this.doubles,sharedDoubles(e))}at(e){
return this.wholes?quotient(this.wholes[e],i[this.decimals]):this.doubles[e]}put(e,t){const{wholes:n,decimals:s}=this;const A=n&&wholeOf(t,i[s]);if(A===void 0){
this.refine(i.findIndex((e,n)=>n>s&&wholeOf(t,e)!==void 0));this.put(e,t);return}n?n[e]=A:this.doubles[e]=t+0;this.filled=Math.max(this.filled,e+1)}
putBytes(e,t,n,s){const A=this.wholes??this.doubles;putBytes(A,e,t,n,s);this.filled=Math.max(this.filled,e+(s-n)/A.BYTES_PER_ELEMENT)}putAll(e,t){
t instanceof Float64Array||this.refine(i.indexOf(t.unit));const n=!(t instanceof Float64Array)&&t.unit===i[this.decimals]
;const s=this.wholes?n?t.wholes:null:numbers_doublesOf(t)
;if(s)this.putBytes(e,bytesOf(s),0,s.byteLength);else for(let n=0;n<numbers_rowCount(t);n++)this.put(e+n,numbers_numberAt(t,n))}refine(e){
const{wholes:t,filled:n}=this;const[s,r]=[i[this.decimals],i[e]];if(!t||r!==void 0&&r<=s)return;const a=t.subarray(0,n)
;const fits=e=>a.every(t=>t===o||Math.abs(t*e)<-o);if(r!==void 0&&fits(r/s)){for(let e=0;e<n;e++)t[e]!==o&&(t[e]*=r/s);this.decimals=e}else{this.doubles=(0,
A._I)(()=>sharedDoubles(t.length));quotients({wholes:a,unit:s},this.doubles);this.wholes=null}}first(e){const{wholes:t,decimals:n}=this
;if(!t)return this.doubles.subarray(0,e);return{wholes:t.subarray(0,e),unit:i[n]}}finish(e){const{wholes:t,decimals:n}=this
;if(!t)return trimmed(this.doubles,e,sharedDoubles);return{wholes:trimmed(t,e,sharedIntegers),unit:i[n]}}}function wholeOf(e,t){if(Number.isNaN(e))return o
;const n=Math.round(e*t);return n/t===e&&Math.abs(n)<-o?n:void 0}const a=65536;function kernelOf(e,t={}){let n;return()=>{
n??=new WebAssembly.Module(Buffer.from(e,"base64"));return new WebAssembly.Instance(n,t).exports}}function webassembly_enlarge(e,t){
const n=t-e.buffer.byteLength;if(n<=0)return;(0,A._I)(()=>e.grow(Math.ceil(n/a)))}
const c="AGFzbQEAAAABoAEUYAV/f39/fwBgAABgA39/fwF/YAZ/f39/f38Bf2AEf39/fwBgBH9/fH8AYAZ/f3x8f38AYAd/f398f39/AX9gBX9/f39/AX9gBn9/f39/fwBgBH9/fHwBf2ACf38Bf2ADf39/AGAEf398fwF/YAN/f3wBf2AEf39/fwF/YAV/f39/fAF/YAd/f39/f39/AGAAAX9gCX9/f398fH9/fwF/AyEgAAECAgMDBAYEAAADBAcIBQUFCQoLDA0BDgIPEBESEwEFAwEAAQY7BnwBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC38BQQALfAFEAAAAAAAA8H8LfAFEAAAAAAAAAAALfwFBAAsHtAMmBWxlYXN0AwAIZ3JlYXRlc3QDAQNvZGQDAgRoZWFwAB0FYmVnaW4AHwh0YWtlS2V5cwAbCnRha2VXaG9sZXMAGQ90YWtlU2lkZWRXaG9sZXMAGgtpbnRvQnVja2V0cwAcC2NvdW50QnVja2V0AB4GcmVjb2RlAA4GZGVjaWRlABAKY291bnRQYWlycwASCXdyb25nUm93cwALCmNvdW50Q29kZXMAFQlhc2NlbmRpbmcAGAhzdW1QYXJ0cwAMCWNvdW50T25lcwAUCXF1b3RpZW50cwAPDGNvdW50T3V0c2lkZQATCmNob29zZVJvd3MAFgpzcGxpdFNpZGVzAA0FZmlyc3QDAwRsYXN0AwQEbGF0ZQMFCmJlZ2luVGltZXMAFwpjb3VudFRpbWVzABELdGFrZURvdWJsZXMABQx0YWtlSW50ZWdlcnMABAljdXRWYWx1ZXMACQlqb2luV3JvbmcACApjb3VudENlbGxzAAoLa2VlcEJldHdlZW4ABwhrZWVwQ29kZQAGCnRha2VGaW5pdGUAAgRzb3J0AAAKcnVuTGVuZ3RocwADBm1lbW9yeQIACAEBDAEICtkjIOkFAwZ/BXwDfiABIABrIglBwAFNBEAgAEEIaiECA0AgASACSwRAIAIrAwAhCyACIQMDQCAAIANJBH8gA0EIaysDACALZAVBAAsEQCADIANBCGsiAysDADkDAAwBCwsgAyALOQMAIAJBCGohAgwBCwsPCyAAKwMAIg8hDiAAIQUDQCABIAVLBEAgBSsDACILIA+kIQ8gCyAOpSEOIAVBCGohBQwBCwsgDiAPYQRADwtBAUILQsAAIAlBA3atQgOIeX0iECAQQgtWGyIRp3QiCrggDkQAAAAAAADgP6IgD0QAAAAAAADgP6IiDaGjIQwgBEECSCIGBEAgDEQAAAAAAADwf2MhBgtCwAAgDr0iECAQQj+HQoCAgICAgICAgH+EhSAPvSIQIBBCP4dCgICAgICAgICAf4SFIhJ9eX0iECARfUIAIBAgEVYbIREgA0EAIApBAnT8CwAgACEFA0AgASAFSwRAIAUpAwAhECAFKwMAIQsgAyAGBH8gC0QAAAAAAADgP6IgDaEgDKL8AyIIIApBAWsiByAHIAhLGwUgEEI/h0KAgICAgICAgIB/hCAQhSASfSARiKcLQQJ0aiIHIAcoAgBBCGo2AgAgBUEIaiEFDAELCyACIQUgAyEHA0AgByADIApBAnRqSQRAIAcoAgAhCCAHIAU2AgAgBSAIaiEFIAdBBGohBwwBCwsgACEFA0AgASAFSwRAIAUpAwAhECAFKwMAIQsgAyAGBH8gC0QAAAAAAADgP6IgDaEgDKL8AyIIIApBAWsiByAHIAhLGwUgEEI/h0KAgICAgICAgIB/hCAQhSASfSARiKcLQQJ0aiIIKAIAIgcgCzkDACAIIAdBCGo2AgAgBUEIaiEFDAELCyAAIAIgCfwKAAAgAyAKQQJ0aiEGIAAhASADIQUDQCAFIAZJBEAgACAFKAIAIAJraiIDIAFrQQhLBEAgASADIAIgBiAEQQFqEAALIAMhASAFQQRqIQUMAQsLCxEAQX8kAkQAAAAAAADw/yQEC1MCAX8BfCAAIQMDQCADIAAgAUEDdGpJBEAgAiADKwMAIgREAAAAAAAAAACgOQMAIAIgBCAEoUQAAAAAAAAAAGFBA3RqIQIgA0EIaiEDDAELCyACC3gCAXwDfyAAQQhrIQQgAkEEayEFRAAAAAAAAPh/IQMgACECA0AgASACSwRAIAQgAyACKwMAIgNiIgZBA3RqIgQgAzkDACAFIAZBAnRqIgUgBgR/QQAFIAUoAgALQQFqNgIAIAJBCGohAgwBCwsgBEEIaiAAa0EDdgtJAQJ/A0AgBCAGSgRAIAMgBkECdGooAgAgAWsiByACTwRAIAYPCyAFIAZBAnRqIAAgB0ECdGooAgA2AgAgBkEBaiEGDAELCyAEC0kBAn8DQCAEIAZKBEAgAyAGQQJ0aigCACABayIHIAJPBEAgBg8LIAUgBkEDdGogACAHQQN0aisDADkDACAGQQFqIQYMAQsLIAQLNgECfwNAIAEgBEoEQCADIARqIgUgBS0AACAAIARBAnRqKAIAIAJGcToAACAEQQFqIQQMAQsLC1kCA38BfANAIAEgBkoEQCAAIAZBA3RqKwMAIQkgBSAGaiIHLQAAIQggByAIIAQEfyAJIAliBSADIAllRSACIAllIgcgBxsLQQBHcToAACAGQQFqIQYMAQsLCzcBAX8DQCACIARKBEAgAyAEQQF0aiABIARqLQAAIAAgBGotAABBAXRqOwEAIARBAWohBAwBCwsLhAECAn8DeyADrEIBfP0SIQkDQCABIAZKBEAgACAGQQN0av0ABAAiCCAI/UggCf1OIQdBACEFA0AgAyAFSgRAIAcgCCACIAVBA3Rq/QoDAP1M/dEBIQcgBUEBaiEFDAELCyAEIAZqIgUgB/0dADwAACAFIAf9HQE8AAEgBkECaiEGDAELCwtCAQJ/A0AgAiAFSgRAIAQgACAFQQF0ai8BACABIAVqLQAAIANsakECdGoiBiAGKAIAQQFqNgIAIAVBAWohBQwBCwsLhQEBBX8gBSEHA0AgAyAISgRAIAhBAXQiBiABai4BACEJIAAgBmouAQAiCkEATiIGBEAgCUEATiEGCyAGBEAgAgR/IAIgCGotAABBAEcFQQELIQYLIAcgBCAIajYCACAHIAkgCkcgBiAGG0EAR0ECdGohByAIQQFqIQgMAQsLIAcgBWtBAnYLZgIDfwF+A0AgASAFSgRAIAIgBWoiBCABIAEgBEobIQZCACEHIAUhBANAIAQgBkgEQCAHIAAgBEECdGo1AgB8IQcgBEEBaiEEDAELCyADIAe6OQMAIANBCGohAyACIAVqIQUMAQsLC5gBAQV/QX8hCUGAgICAeCEHA0AgAiAKSgRAIApFIAcgACAKQQN0aisDAPwCIgtBAXUiCEdyBEAgBCAJQQFqIglBA3RqIAi3IAOjOQMAIAlBAnQiByAFakEANgIAIAYgB2pBADYCACAIIQcLIAlBAnQgBiAFIAtBAXEbaiABIApBAnRqKAIANgIAIApBAWohCgwBCwsgCUEBagtJAQJ/A0AgASAFSgRAIAIgACAFQQJ0aigCAEEBakEBdGouAQAiBiADRgRAIAUPCyAEIAVBAXRqIAY7AQAgBUEBaiEFDAELCyABC0cBAn8DQCABIARKBEAgAyAEQQN0akQAAAAAAAD4fyAAIARBAnRqKAIAIgW3IAKjIAVBgICAgHhGGzkDACAEQQFqIQQMAQsLCz0CAX8BfANAIAEgBEoEQCADIARBAXRqQX8gACAEQQN0aisDACIFIAJmIAUgBWIbOwEAIARBAWohBAwBCwsLxgECAn8DfEQAAAAAAADwfyEGRAAAAAAAAPD/IQcgAyEEA0AgASAFSgRAIAAgBUEDdGorAwAiCCAIYQRAIwMgCKQkAyMEIAilJAQjBSACIAhjaiQFIAYgCGUgByAIZHFFBEAgCEQAAAAAQHdLQaOcIghEAAAAAEB3S0GiIgZEAAAAAEB3S0GgIQcgAyAIIAhEAAAAAAAAOECjnEQAAAAAAAA4QKKh/ANBAnRqIQQLIAQgBCgCAEEBajYCAAsgBUEBaiEFDAELCwtdAQJ/A0AgAyAGSgRAIAIEfyACIAZqLQAABUEBCwRAIAUgBkEBdCIHIAFqLgEAQQFqIAAgB2ouAQBBAWogBGxqQQJ0aiIHIAcoAgBBAWo2AgALIAZBAWohBgwBCwsLPgIDfwF8A0AgASAESgRAIAAgBEEDdGorAwAiByACZiEFIAYgAyAHZiAFIAUbRWohBiAEQQFqIQQMAQsLIAYLJwECfwNAIAEgAkoEQCADIAAgAmotAABqIQMgAkEBaiECDAELCyADCzkBAn8DQCABIANKBEAgAiAAIANBAnRqKAIAQQFqQQJ0aiIEIAQoAgBBAWo2AgAgA0EBaiEDDAELCwtdAQF/IAMhBANAIAAgAUkEQCAEIAA2AgAgBCAAIABBEHZzQeuUr694bCIEQQ12IARzQbXcypV8bCIEQRB2IARzuCACY0ECdGohBCAAQQFqIQAMAQsLIAQgA2tBAnYLHABEAAAAAAAA8H8kA0QAAAAAAADw/yQEQQAkBQsxAQF/A0AgASADSgRAIAIgACADQQN0aisDACICY0UEQCADDwsgA0EBaiEDDAELCyABC4EDAgN7A3/9DP///3////9/////f////38hA/0MAAAAgAAAAIAAAACAAAAAgCEEIAAgAUECdGohBiACIQEDQCAAIAZJBEAgAEEQaiAGTQR7IAD9AAQABf0MAAAAgAAAAIAAAACAAAAAgAsiBf0MAAAAgAAAAIAAAACAAAAAgP03/VNFBEAgAyAF/bYBIQMgBCAF/bgBIQQgASAF/QsEACABQRBqIQEgAEEQaiEADAILIABBEGoiByAGIAYgB0sbIQgDQCAAIAhJBEAgASAAKAIAIgc2AgAgB0GAgICAeEcEQCADIAf9ESIF/bYBIQMgBCAF/bgBIQQgAUEEaiEBCyAAQQRqIQAMAQsLDAELCyABIAJLBEAjACADIAMgA/0NCAkKCwwNDg8AAQIDBAUGB/22ASID/RsAIgAgA/0bASICIAAgAkgbt6QkACMBIAQgBCAE/Q0ICQoLDA0ODwABAgMEBQYH/bgBIgP9GwAiACAD/RsBIgIgACACShu3pSQBCyABC5gBAQZ/Qf////8HIQZBgICAgHghByADIQQDQCABIAhKBEAgBCACIAhqLQAAIgkgACAIQQJ0aigCACIFQQF0cjYCACAFQYCAgIB4RiAJQQFLckUEQCAGIAUgBSAGShshBiAHIAUgBSAHSBshByAEQQRqIQQLIAhBAWohCAwBCwsgAyAESQRAIwAgBrekJAAjASAHt6UkAQsgBAvVBQQCfwZ7AX4DfCAE/RQhCSMA/RQhByMB/RQhCANAIAVBAmogAUwEQAJAIAAgBUEDdGr9AAQAIgwgCf3yAf0MAAAAAAAAOEMAAAAAAAA4Q/3wASIK/QwAAAAAAAA4QwAAAAAAADhD/fEBIgsgCf3zASAM/Uf9wwFFIAIEfyACIAVqLwEABUEACyIGQf79A3FyBEACQCAAIAVBA3RqKwMAIg4gBKJEAAAAAAAAOEOgIg9EAAAAAAAAOMOgIhAgBKMgDmIEQCAOIA5hBEAgBSQCCwwBCyACBH8gAiAFai0AAAVBAAsiBkEBSg0AIwAgEKQkACMBIBClJAEgAyAGIA+9pyIGQQF0ciAGIAIbNgIAIANBBGohAwsjAkF/RgRAAkAgACAFQQFqIgZBA3RqKwMAIg4gBKJEAAAAAAAAOEOgIg9EAAAAAAAAOMOgIhAgBKMgDmIEQCAOIA5hBEAgBiQCCwwBCyACBH8gAiAGai0AAAVBAAsiBkEBSg0AIwAgEKQkACMBIBClJAEgAyAGIA+9pyIGQQF0ciAGIAIbNgIAIANBBGohAwsLIwJBf0cEQCADDwsMAQsgByAL/fYBIQcgCCAL/fcBIQggCiAK/Q0AAQIDCAkKCwAAAAAAAAAA/R0AIQ0gAgRAIAMgBkEBcSANp0EBdHI2AgAgAyANQiCHp0EBdCAGQQh1cjYCBAUgAyANNwMACyADQQhqIQMLIAVBAmohBQwBCwsgASAFSgRAAkAgACAFQQN0aisDACIOIASiRAAAAAAAADhDoCIPRAAAAAAAADjDoCIQIASjIA5iBEAgDiAOYQRAIAUkAgsMAQsgAgR/IAIgBWotAAAFQQALIgBBAUoNACMAIBCkJAAjASAQpSQBIAMgACAPvaciAEEBdHIgACACGzYCACADQQRqIQMLCyMAIAf9IQAgB/0hAaSkJAAjASAI/SEAIAj9IQGlpSQBIAMLtAEBA38gBEEAIAVBAnT8CwAgACEHA0AgASAHSwRAIAQgBygCACACayADdkECdGoiCSAJKAIAQQRqNgIAIAdBBGohBwwBCwsDQCAFIAhKBEAgBCAIQQJ0aiIHKAIAIQkgByAGNgIAIAYgCWohBiAIQQFqIQgMAQsLA0AgACABSQRAIAQgACgCACACayIFIAN2QQJ0aiIGKAIAIgcgBTYCACAGIAdBBGo2AgAgAEEEaiEADAELCwsFAEGACgvNAgIDewF/A0AgACABSQRAIAYgACgCACACa0ECdGoiDCAMKAIAQQFqNgIAIABBBGohAAwBCwsgBkEEIAN0aiEDIAchACAIIQEgBPwCIQIDQCADIAZLBEAgBv0ABAAhCyAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAC/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgC/0MAAAAAAAAAAAAAAAAAAAAAP04/aQBIgxBBHRBgAhq/QAEACIJ/Q4hCiABIAsgCf0O/QsEACAAIAr9/gH9CwQAIAAgCiAK/Q0ICQoLDA0ODwAAAAAAAAAA/f4B/QsEECAAIAxpIgxBA3RqIQAgASAMQQJ0aiEBIAZBEGohBiACQQRqIQIMAQsLIAX9FCEJA0AgACAHSwRAIAcgB/0ABAAgCf3zAf0LBAAgB0EQaiEHDAELCyABIAhrQQJ2CxwARAAAAAAAAPB/JABEAAAAAAAA8P8kAUF/JAILC9IBCABBkQgLAwECAwBBoAgLBAQFBgcAQbEICxMBAgMEBQYHAAAAAAAAAAAICQoLAEHRCAsXAQIDCAkKCwAAAAAAAAAABAUGBwgJCgsAQfEICxMBAgMEBQYHCAkKCwAAAAAMDQ4PAEGRCQsXAQIDDA0ODwAAAAAAAAAABAUGBwwNDg8AQbEJCxcBAgMEBQYHDA0ODwAAAAAICQoLDA0ODwBB0QkLLwECAwgJCgsMDQ4PAAAAAAQFBgcICQoLDA0ODwAAAAAAAQIDBAUGBwgJCgsMDQ4P"
;const u=8192;const l=2048;const f=2**28;const g=2**27;const h=65536;const d=kernelOf(c);let I;const newCountBuffer=e=>({values:new Float64Array(e),
rows:new Uint32Array(e)});function reusedCountBuffer(){let e=newCountBuffer(0);return t=>{e.values.length<t&&(e=newCountBuffer(t));return e}}
function countDoubles(e,t){I??=d();const{memory:n,takeFinite:s,sort:A,runLengths:r}=I;const{block:o,ends:i,keys:a}=layOut(I);const c=a+8*e.length
;webassembly_enlarge(n,c+8*e.length);const l=new Float64Array(n.buffer,o,u);let f=a;for(const[,t]of kernel_handOver(e,l))f=s(o,t,f);A(a,f,c,i,0)
;const g=r(a,f,c);const h=t(g);h.values.set(new Float64Array(n.buffer,a,g));h.rows.set(new Uint32Array(n.buffer,c,g));return{values:h.values.subarray(0,g),
rows:h.rows.subarray(0,g)}}function kernel_kernelAt(){I??=d();return{...I,...layOut(I)}}function*kernel_handOver(e,t){
const[n,s,A]=[bytesOf(e),bytesOf(t),t.BYTES_PER_ELEMENT];for(let t=0;t<e.length;t+=u){const r=Math.min(t+u,e.length);copyBytes(n,t*A,r*A,s,0);yield[t,r-t]}}
function layOut({heap:e}){const t=aligned(e());const n=t+8*u;const s=n+u;return{block:t,blockSides:n,ends:s,keys:s+h}}function aligned(e){
return Math.ceil(e/16)*16}function countCodes(e,t){const{memory:n,countCodes:s,block:A,keys:r}=kernel_kernelAt();webassembly_enlarge(n,r+4*(t+1))
;const o=new Int32Array(n.buffer,A,u);const i=new Uint32Array(n.buffer,r,t+1).fill(0);for(const[,t]of kernel_handOver(e,o))s(A,t,r);return i.slice(1)}
function sumsOfParts(e,t){const{memory:n,sumParts:s,block:A,ends:r}=kernel_kernelAt();webassembly_enlarge(n,r+u/t*8);const o=new Uint32Array(n.buffer,A,u)
;const i=new Float64Array(n.buffer,r,u/t);const a=new Float64Array(Math.ceil(e.length/t));for(const[n,c]of kernel_handOver(e,o)){s(A,c,t,r)
;a.set(i.subarray(0,Math.ceil(c/t)),n/t)}return a}function takeKeys(e,t,n){
const{memory:s,begin:A,takeKeys:r,odd:o,block:i,blockSides:a,keys:c}=kernel_kernelAt();webassembly_enlarge(s,c+4*e.length)
;const l=new Float64Array(s.buffer,i,u);const f=new Uint8Array(s.buffer,a,u);A();let g=c;for(const[s,A]of kernel_handOver(e,l)){t&&f.set(t.subarray(s,s+A))
;g=r(i,A,t?a:0,g,n);if(o.value>=0)return e[s+o.value]}return taken((g-c)/4,n,t)}function takeWholes({wholes:e,unit:t},n){
const{memory:s,begin:A,takeWholes:r,takeSidedWholes:o,block:i,blockSides:a,keys:c}=kernel_kernelAt();webassembly_enlarge(s,c+4*e.length+4)
;const l=new Uint8Array(s.buffer,a,u);A();let f=c;for(const[t,A]of kernel_handOver(e,new Int32Array(s.buffer,i,u)))if(n){l.set(n.subarray(t,t+A));f=o(i,A,a,f)
}else f=r(i,A,f);return taken((f-c)/4,t,n)}function taken(e,t,n){const{least:s,greatest:A}=kernel_kernelAt();const r=n?2:1;return{unit:t,n:e,least:r*s.value,
greatest:r*A.value+r-1}}function countKeys(e,t,n){const s=n(mostDistinct(e,1));let A=0;eachBucket(e,t,e.unit,0,({buffer:e,values:t,rows:n,found:r})=>{
s.values.set(new Float64Array(e,t,r),A);s.rows.set(new Uint32Array(e,n,r),A);A+=r});return{values:s.values.subarray(0,A),rows:s.rows.subarray(0,A)}}
function mostDistinct({n:e,least:t,greatest:n},s){return e===0?0:Math.min(e,Math.floor((n-t)/s)+1)}function eachBucket({n:e,least:t,greatest:n},s,A,r,o){
if(e===0)return;const{memory:i,intoBuckets:a,countBucket:c,ends:u,keys:l}=kernel_kernelAt();const f=Math.floor((n-t)/2**s)+1;const g=2**s;const h=l+4*e
;const d=aligned(f>1?h+4*e:h);const I=d+4*g;const m=I+8*(g+2);const w=aligned(m+4*(g+2));webassembly_enlarge(i,w+r);const{buffer:B}=i
;new Uint32Array(B,d,g).fill(0);f>1&&a(l,h,t,s,u,f,h);const C=new Uint32Array(B,u,f);for(let e=0,n=h;e<f;e++){const r=C[e];const i=e*g
;const a=f>1?c(n,r,i,s,t+i,A,d,I,m):c(l,h,t,s,t,A,d,I,m);o({values:I,rows:m,found:a,free:w,buffer:B});n=r}}const m=9;const w=1.5*2**52;const B=64;const C=16
;const Q=14;function countDecimals(e,t){const n=keysOf(e,null);const s=n&&bucketBits(n);if(n&&s!==null)return countKeys(n,s,t)
;return e instanceof Float64Array?null:countDecimals(numbers_doublesOf(e),t)}function keysOf(e,t){if(numbers_rowCount(e)>f)return null
;if(!(e instanceof Float64Array))return takeWholes(e,t);let n=0;const s=Math.max(1,Math.floor(e.length/B))
;for(let t=0;t<e.length;t+=s)n=Math.max(n,decimalsOf(e[t]));while(n<=m){const s=takeKeys(e,t,10**n);if(typeof s!=="number")return s
;n=Math.max(n+1,decimalsOf(s))}return null}function decimalsOf(e){if(Number.isNaN(e))return 0;for(let t=0;t<=m;t++){const n=10**t;if((e*n+w-w)/n===e)return t}
return m+1}function bucketBits({n:e,least:t,greatest:n}){if(e===0)return Q;const s=n-t+1;const A=Math.max(Math.abs(t),Math.abs(n))<2**31
;if(!A||!(s<=C*e+1024))return null;return Math.max(Q,Math.ceil(Math.log2(s/l)))}function countValues(e,t=newCountBuffer){const n=countDecimals(e,t)
;if(n)return n;const s=numbers_doublesOf(e);if(s.length<=g)return countDoubles(s,t);const A=s.length>>1
;return addValueCounts(countValues(s.subarray(0,A)),countValues(s.subarray(A)))}function addValueCounts(e,t){
const n=new Float64Array(e.values.length+t.values.length);const s=new Uint32Array(n.length);let A=0;for(let r=0,o=0;r<e.values.length||o<t.values.length;A++){
const i=r<e.values.length?e.values[r]:1/0;const a=o<t.values.length?t.values[o]:1/0;n[A]=Math.min(i,a);s[A]=(i<=a?e.rows[r++]:0)+(a<=i?t.rows[o++]:0)}return{
values:n.subarray(0,A),rows:s.subarray(0,A)}}function column_countColumn(e,t){if(e.type==="category")return{type:"category",rows:e.codes.length,
missing:e.missing,counts:countCategories(e)};const{values:n,missing:s,invalid:A,infinite:r}=e;const o=countValues(n,t);const i={rows:numbers_rowCount(n),
missing:s,invalid:A,...r&&{infinite:r}};return{type:"number",...i,counts:o}}function totalsOf(e){if(e.type==="category")return e;const{counts:t,...n}=e;return n
}function presentRows({rows:e,missing:t,invalid:n}){return e-t-(n?.cells??0)}function countCategories(e){const t=countCodes(e.codes,e.categories.length)
;const n=new Map;e.categories.forEach((e,s)=>{t[s]>0&&n.set(e,t[s])});return n}const E=128;const y=new WeakMap;function rowsBeforeBlocks(e){const t=y.get(e)
;if(t)return t;const n=sumsOfParts(e,E);const s=new Float64Array(n.length+1);n.forEach((e,t)=>{s[t+1]=s[t]+e});y.set(e,s);return s}function sumOf(e,t,n){let s=0
;for(let A=t;A<n;A++)s+=e[A];return s}function countedRows({rows:e}){return rowsBeforeBlocks(e).at(-1)}function rowsWithin(e,t,n){
return n-t<E?sumOf(e.rows,t,n):rowsBefore(e,n)-rowsBefore(e,t)}function rowsBefore({rows:e},t){const n=Math.floor(t/E)
;return rowsBeforeBlocks(e)[n]+sumOf(e,n*E,t)}function valueOfRow(e,t){const n=rowsBeforeBlocks(e);const s=firstAbove(n,1,t)-1;let A=s*E;let r=n[s]+e[A]
;while(r<=t)r+=e[++A];return{index:A,end:r}}function firstFrom(e,t,n){let s=t;let A=e.length;while(s<A){const t=s+A>>>1;e[t]<n?s=t+1:A=t}return s}
function firstAbove(e,t,n){let s=t;let A=e.length;while(s<A){const t=s+A>>>1;e[t]<=n?s=t+1:A=t}return s}function cutRows(e,t,n){
const{memory:s,cutValues:A,quotients:r,takeDoubles:o,takeIntegers:i,block:a,blockSides:c,ends:l,keys:f}=kernel_kernelAt();const[g,h,d]=[f,f+4*u,f+8*u]
;webassembly_enlarge(s,d+8*u);const{buffer:I}=s;const m=Buffer.from(I,a,8*u);const w=new Uint32Array(I,g,u);const B=new Uint8Array(I,c,u)
;new Float64Array(I,l,t.length).set(t);const[C,Q]=e instanceof Float64Array?[e,0]:[e.wholes,e.unit];const[E,y]=[bytesOf(C),C.BYTES_PER_ELEMENT]
;const[p,b]=Q===0?[o,d]:[i,h];const k=new Uint8Array(n.length);for(let e=0;e<n.length;e+=u){const s=n.subarray(e,e+u);w.set(s);for(let e=0;e<s.length;){
const t=s[e];const n=Math.min(u,C.length-t);copyBytes(E,t*y,(t+n)*y,m,0);e+=p(a,t,n,g+4*e,s.length-e,b+y*e)}Q!==0&&r(h,s.length,Q,d);A(d,s.length,l,t.length,c)
;k.set(B.subarray(0,s.length),e)}return k}function cellCounter(e,t){const{memory:n,joinWrong:s,countCells:A,heap:r}=kernel_kernelAt();const o=t.length
;const i=aligned(r());const a=i+o;const placeOf=e=>a+o+e*o;const c=aligned(placeOf(e.length));const u=aligned(c+2*o)
;const l=Math.max(0,...e.map(({cells:e})=>e));webassembly_enlarge(n,u+8*l*l);const f=new Uint8Array(n.buffer);f.set(t,i);f.fill(0,a,a+o)
;e.forEach(({codes:e},t)=>{f.set(e,placeOf(t))});let g=-1;return(t,r)=>{t!==g&&s(placeOf(t),i,o,c);g=t;const l=2*e[t].cells
;const f=new Uint32Array(n.buffer,u,l*(r===null?1:e[r].cells));f.fill(0);A(c,r===null?a:placeOf(r),o,l,u);return f.slice()}}const p=8;const b=30;const k=200
;function cutColumn(e){if(e.type==="number")return{type:"number",edges:edgesOf(e)}
;const t=[...e.counts].filter(([e,t])=>t>0&&segment_cuts_canBeNamed(e)).sort((e,t)=>t[1]-e[1]);return{type:"category",categories:t.slice(0,b).map(([e])=>e)}}
function segment_cuts_canBeNamed(e){return e.length<=k&&!/[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(e)}function cellsOfRows(e,t){
if("edges"in e)return cutRows(e.values,e.edges,t);const{codes:n,cells:s,missing:A}=e;const r=new Uint8Array(t.length)
;for(let e=0;e<r.length;e++)r[e]=s[n[t[e]]]??A;return r}function edgesOf(e){const{counts:t}=e;const{values:n}=t
;if(n.length<=p)return[...n.subarray(1)].filter(writable);const s=presentRows(e);const valueBehind=e=>{
const A=Math.min(countedRows(t),Math.max(1,Math.ceil(e*s)));return n[valueOfRow(t.rows,A-1).index]};const A=[];for(let e=1;e<p;e++){
const[t,s]=[valueBehind(e/p-.01),valueBehind(e/p+.01)];const r=A.at(-1)??n[0];const o=roundest(t,s);const i=o>r?o:n.find(e=>e>s);i!==void 0&&i>r&&A.push(i)}
return A.filter(writable)}function writable(e){return e===0||Math.abs(e)>1e-307}function roundest(e,t){const n=e/2+t/2;for(let s=1;s<=15;s++){
const A=Number(n.toPrecision(s));if(A>=e&&A<=t)return A}return t}function countSegments(e,t){const n=e.map(e=>e.cells);const s=cellCounter(e,t);const A={
right:0,wrong:0,cells:n,singles:[],pairs:[]};for(let e=0;e<t.length;e++)A.wrong+=t[e];A.right=t.length-A.wrong;for(let t=0;t<e.length;t++){
A.singles.push(s(t,null));for(let n=t+1;n<e.length;n++)A.pairs.push(s(t,n))}return A}function countPart({columns:e,rows:t,wrong:n}){
const s=e.map(({column:e,cells:n})=>({codes:cellsOfRows(e,t),cells:n}));return countSegments(s,n)}const M=e(import.meta.url)("node:buffer")
;const D=e(import.meta.url)("node:fs");var N=__nccwpck_require__(455);const v=e(import.meta.url)("node:timers/promises");const _=1<<17;const F=1<<20
;const S=65536;const R=1<<26;class TextReader{chunks;chunkBytes;roomy;buffer=Buffer.alloc(0);piece={bytes:Buffer.alloc(0),from:0,end:0,offset:0,last:false,
fault:null};cut=0;done=false;constructor(e){this.chunkBytes=chunkOf(e);this.piece.offset=e.start??0;this.roomy=!e.gzip;this.chunks=chunksOf(e)}async next(e){
const t=this.piece;if(t.end-e>R)throw new TooLong(t.offset+e);const n=Buffer.from(t.bytes.subarray(e,t.end+this.cut));const s=await this.chunk()
;const A=s&&this.roomy&&n.length<=S?Buffer.from(s.buffer,s.byteOffset-n.length,n.length+s.length):await this.putTogether(n,s);n.copy(A,0);const r=A.length
;const o=n.length-this.cut;const i=this.done?r:wholeCharacters(A,o,r);this.cut=r-i;const a=findFault(A,o,i);this.piece={bytes:A,from:0,end:a===-1?i:a,
offset:t.offset+e,last:this.done&&a===-1,fault:a===-1?null:{offset:t.offset+e+a,byte:A[a]}};return this.piece}async putTogether(e,t){
const n=e.length>S?Math.min(2*e.length,R+1):0;const s=Math.max(n,e.length)+this.chunkBytes;this.buffer.length<s&&(this.buffer=Buffer.allocUnsafe(s+s/4))
;let A=e.length;for(let e=t;e;e=A<n?await this.chunk():null)A+=e.copy(this.buffer,A);return this.buffer.subarray(0,A)}async chunk(){
const{value:e,done:t}=await this.chunks.next();t&&(this.done=true);return t?null:e}async drain(){for await(const e of this.chunks);}async close(){
await this.chunks.return(void 0)}}class TooLong extends Error{offset;constructor(e){super(`nothing ends within ${R} bytes from ${e}`);this.offset=e}}
function chunksOf(e){return e.gzip?unpacked(e):plain(e)}async function*plain(e){const{file:t,hash:n,chunk:s=_,onBytes:A,start:r=0}=e;const o=await(0,
N.open)(t,"r");const i=Buffer.allocUnsafeSlow(S+s);let a=0;let c=F;try{for(;;){const e=r+a;const t=(0,D.readSync)(o.fd,i,S,s-e%s,e);if(t===0)return
;const u=i.subarray(S,S+t);n?.update(u);a+=t;A?.(a);yield u;if(a>=c){c=a+F;await(0,v.setImmediate)()}}}finally{await o.close()}}
function chunkOf({gzip:e,chunk:t=_}){return e?Math.max(t,64):t}async function*unpacked(e){
const{createGunzip:t}=await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__,522,19));const n=t({chunkSize:chunkOf(e)});const s=feed(e,n)
;s.catch(e=>n.destroy(e));let r=true;try{for await(const t of n){
if(r&&t[0]===31&&t[1]===139)throw new A.P_(`${e.file}: is packed twice by gzip. Unpack it once with gunzip.`);r=false;yield t}await s}catch(t){
if(t instanceof Error&&"code"in t&&String(t.code).startsWith("Z_"))throw new A.P_(`${e.file}: the gzip data are broken (${t.message}). Write the file again.`)
;throw t}finally{n.destroy()}}async function feed(e,t){const n=new Promise(e=>t.once("close",e));for await(const s of plain(e)){
await Promise.race([new Promise(e=>t.write(s,()=>e())),n]);if(t.destroyed)return}t.end()}function wholeCharacters(e,t,n){for(let s=1;s<=3&&n-s>=t;s++){
const t=e[n-s];if(t<128)return n;if(t>=192){const e=t>=240?4:t>=224?3:2;return e>s?n-s:n}}return n}function findFault(e,t,n){const s=e.subarray(t,n).indexOf(0)
;const A=s===-1?n:t+s;if((0,M.isUtf8)(e.subarray(t,A)))return s===-1?-1:A;let r=t;while(r<A){const t=[1,2,3,4].find(t=>r+t<=A&&(0,M.isUtf8)(e.subarray(r,r+t)))
;if(t===void 0)return r;r+=t}return r}async function lineAt(e,t,n){let s=1;let A=0;let r=0;for await(const o of chunksOf({file:e,gzip:t}))for(const e of o){
if(A++>=n)return s;(e===13||e===10&&r!==13)&&s++;r=e}return s}const G=e(import.meta.url)("node:os");function nearest(e,t){if(e.length>60)return null
;const n=e.toLowerCase();let s=null;let A=1/0;for(const r of t){const t=editDistance(n,r.toLowerCase())
;if(t<A&&t<=Math.max(1,Math.floor(Math.max(e.length,r.length)/3))){s=r;A=t}}return s}function editDistance(e,t){let n=[];let s=Array.from({length:t.length+1
},(e,t)=>t);for(let A=1;A<=e.length;A++){const r=[A];for(let o=1;o<=t.length;o++){const i=e[A-1]===t[o-1];let a=Math.min(s[o]+1,r[o-1]+1,s[o-1]+(i?0:1))
;A>1&&o>1&&e[A-1]===t[o-2]&&e[A-2]===t[o-1]&&(a=Math.min(a,n[o-2]+1));r.push(a)}n=s;s=r}return s[t.length]}
const L=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","<NULL>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","1.#SNAN","-nan(ind)","-nan(snan)","\\N","__HIVE_DEFAULT_PARTITION__"])
;const O=new Set(["NA","N/A","n/a","None","-"]);function mayBeMissing(e){return e.length<=4||"#-1<\\_".includes(e[0])}function isMissing(e){
return L.has(e)||O.has(e)}function isMissingText(e){return L.has(e)}const q=/^[+-]?(?:inf(?:inity)?|1\.#INF)$/i
;const U=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;const x=/^(0|-?[1-9]\d{0,15})$/;const P=/^(0|-?[1-9]\d*)(\.0*)?$/;function number_parseNumber(e){
const t=e.trim();if(U.test(t))return Number(t)+0;if(isMissing(t))return Number.NaN;if(!q.test(t))return;return t.startsWith("-")?-1/0:1/0}
function parseInteger(e){if(!x.test(e))return;const t=Number(e);return Math.abs(t)<=2**53&&String(t)===e?t:void 0}function parseId(e){const t=e.trim()
;const n=P.exec(t)?.[1];if(n!==void 0)return parseInteger(n)??n;return isMissing(t)?void 0:t.normalize("NFC")}const J=1024;function budgetOf(e){
const t=process.constrainedMemory?.()??0;const n=Math.min((0,G.freemem)(),t>0?t:1/0);return{limit:Math.floor((e??n)/J),
taken:new Int32Array(new SharedArrayBuffer(4))}}function take({limit:e,taken:t},n){const s=Math.ceil(n/J);if(Atomics.add(t,0,s)+s<=e)return true
;Atomics.sub(t,0,s);return false}function inWords(e){return e<1e9?`${Math.floor(e/1e6)} MB`:`${(Math.floor(e/1e8)/10).toFixed(1)} GB`}
const K=["decimal comma","thousands","per cent","per cent, decimal comma","d/m/Y","m/d/Y"];const $=864e5;function localTime(e,t,n,s,A,r){
if(t<1||t>12||n<1||s>23||A>59||r>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN;return daysBefore(e,t,n)*$+s*36e5+A*6e4+r*1e3}
function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29}function daysBefore(e,t,n){const s=t>2?e:e-1
;const A=Math.floor(s/100);const r=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1;return 365*s+Math.floor(s/4)-A+Math.floor(A/4)+r-719468}const j=["d/m/Y","m/d/Y"]
;K.filter(e=>!j.includes(e));function isTimeFormat(e){return j.includes(e)}const H=/^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?$/
;const T=/^([+-]?)(\d{1,3}(?:[.\u00a0\u202f '’]\d{3})+|\d+)?(?:,(\d*))?$/
;const W=/^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[T, ]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,12}))?)?(?: ?([AaPp])[Mm])?)?$/;function parseFormatted(e,t){
const n=e.trim();if(t.startsWith("per cent")){const e=/^(.*\d)\s*%$/.exec(n)?.[1];if(e!==void 0)return decimalIn(e,t.endsWith("comma")?T:H,"e-2")}else{
const e=decimalIn(n,t==="decimal comma"?T:H,"");if(e!==void 0)return e}const s=number_parseNumber(n);return s===void 0||Number.isFinite(s)?void 0:s}
function decimalIn(e,t,n){const[s,A,r="",o=""]=t.exec(e)??[];if(s===void 0||r+o==="")return;return Number(`${A}${r.replace(/\D/g,"")}.${o}0${n}`)+0}
function parseFormattedTime(e,t,n){const s=e.trim();if(isMissing(s))return Number.NaN;const A=W.exec(s);if(!A)return;const[,r,,o,i,a="0",c="0",u="0",l="0",f]=A
;const[g,h]=t==="d/m/Y"?[r,o]:[o,r];const d=f===void 0?Number(a):Number(a)%12+(/p/i.test(f)?12:0)
;const I=localTime(Number(i),Number(h),Number(g),d,Number(c),Number(u));if(Number.isNaN(I))return;const m=I+Number(`0.${l}`)*1e3;return n?n.toUtc(m):m}
const Y=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const z=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const V=/^-?\d{1,15}(\.\d+)?$/
;const Z=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const X=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const ee=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const te=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const s=Y.exec(n);if(s){const[,e,n,A,r,o,i,a,c]=s;return instant(e,n,A,r,o,i,a,c,t)}const A=z.exec(n);if(A){const[,e,n,s,r,o,i,a]=A
;return instant(e,n,s,r,o,i,void 0,a,t)}if(V.test(n))return epochTime(Number(n),t);if(isMissing(n))return Number.NaN;const r=isoOf(n)
;return r===null?void 0:parseTime(r,t)}function isoOf(e){const t=Z.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=X.exec(e)
;const s=ee.exec(e);if(!n&&!s)return null;const[A,r]=n?[n[1],n[2]]:[s[2],s[1]];const[,,,o,i]=n??s;const a=r.toLowerCase()
;const c=te.findIndex(e=>e.startsWith(a));return c<0?null:iso(o,c+1,Number(A),i)}function iso(e,t,n,s){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${s.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=localTime(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,s,A,r,o,i,a){
const c=localTime(Number(e),Number(t),Number(n??1),Number(s??0),Number(A??0),Number(r??0));if(Number.isNaN(c))return;const u=o===void 0?c:c+Number(`0.${o}`)*1e3
;if(i===void 0)return a?a.toUtc(u):u;if(i==="Z"||i==="z"||i==="UTC")return u;const l=Number(i.slice(1,3));const f=i.length>3?Number(i.slice(-2)):0
;if(l>23||f>59)return;const g=(l*60+f)*6e4;return i.startsWith("-")?u+g:u-g}function readCell(e,{type:t,asked:n,format:s,zone:A}){if(t==="integer"){
const t=parseId(e);return t===void 0?Number.NaN:typeof t==="number"?t:void 0}if(t==="time"){const t=s&&isTimeFormat(s)?parseFormattedTime(e,s,A):void 0
;return t??parseTime(e,A)}const r=s&&!isTimeFormat(s)?parseFormatted(e,s):number_parseNumber(e);if(r!==void 0||!n)return r;return truthOf(e.trim())}
function isPlainlyText(e){const t=e.charCodeAt(0);if(t<=32||t>126||t>=43&&t<=57||(t|32)===105)return false;return!mayBeMissing(e)}const ne={true:1,false:0}
;function truthOf(e){return/^(true|True|TRUE|false|False|FALSE)$/.test(e)?ne[e.toLowerCase()]:void 0}const se=.9;function holdsNumbers(e,t){
return e>0?e>=se*(e+t):t===0}function isNothing(e,{words:t,known:n}){if(!mayBeMissing(e))return false
;return(t?isMissing(e):isMissingText(e))&&(e===""||!n.has(e))}function plainTexts(e,t){const n=t||e.every(isPlain)?e:e.map(plainText)
;const s=n.length<=6&&n.some(e=>truthOf(e)!==void 0);const A=s&&n.every(e=>e===""||truthOf(e)!==void 0);return A?n.map(e=>e.toLowerCase()):n}
function plainText(e){return isPlain(e)?e:e.trim().normalize("NFC")}function isPlain(e){return/^[!-~](?:[ -~]*[!-~])?$/.test(e)}function oneMore(e,t,n){
if(e===null)return{cells:1,row:t+1,text:n.slice(0,80)};e.cells++;return e}function together(e,t,n){if(t===null)return e;return e===null?{...t,row:n+t.row}:{
...e,cells:e.cells+t.cells}}const Ae=9e5;const re=864e5;const oe=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null
;const t=oe.get(e);if(t)return t;const n=new TimeZone(e);oe.set(e,n);return n}class TimeZone{format;offsets=new Map;constructor(e){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new A.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(e){const t=this.offset(e-re);const n=this.offset(e+re);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}
offset(e){const t=Math.floor(e/Ae);const n=this.offsets.get(t);if(n!==void 0)return n
;const s=new Map(this.format.formatToParts(t*Ae).map(({type:e,value:t})=>[e,t]));const part=e=>Number(s.get(e))
;const A=localTime(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const r=A-t*Ae;this.offsets.set(t,r);return r}}
const ie=-2128831035;const ae=16777619;const ce=new TextEncoder;class Dictionary{pool=new Uint8Array(1024);ends=new Float64Array(64);hashes=new Int32Array(64)
;slots=new Int32Array(128);codesOfTexts=new Map;size=0;code(e,t,n,s){const A=this.slots.length-1;let r=(s^s>>>15)&A;for(;;){const o=this.slots[r]-1
;if(o<0)return this.add(e,t,n,s,r);if(this.hashes[o]===s&&this.holds(o,e,t,n))return o;r=r+1&A}}codeOfBytes(e,t,n){let s=ie
;for(let A=t;A<n;A++)s=Math.imul(s^e[A],ae);return this.code(e,t,n,s)}codeOfText(e){const t=this.codesOfTexts.get(e);if(t!==void 0)return t;const n=ce.encode(e)
;const s=this.codeOfBytes(n,0,n.length);this.codesOfTexts.set(e,s);return s}arePlain(){const{pool:e,ends:t,size:n}=this;if(n===0)return true;if(!(0,
M.isAscii)(e.subarray(0,t[n-1])))return false;for(let s=0,A=0;s<n;s++){const n=t[s];if(n===A||e[A]<=32||e[n-1]<=32)return false;A=n}return true}texts(){
const e=Buffer.from(this.pool.buffer,0,this.pool.length);const t=new Array(this.size);let n=0;for(let s=0;s<this.size;s++){const A=this.ends[s]
;t[s]=e.toString("utf8",n,A);n=A}return t}contents(){const{size:e}=this;const t=e===0?0:this.ends[e-1];return{pool:this.pool.slice(0,t),
ends:this.ends.slice(0,e),hashes:this.hashes.slice(0,e)}}take({pool:e,ends:t,hashes:n}){return Int32Array.from(n,(n,s)=>this.code(e,s===0?0:t[s-1],t[s],n))}
holds(e,t,n,s){const A=e===0?0:this.ends[e-1];const r=s-n;if(this.ends[e]-A!==r)return false;for(let e=0;e<r;e++)if(this.pool[A+e]!==t[n+e])return false
;return true}add(e,t,n,s,A){const r=this.size++;const o=r===0?0:this.ends[r-1];const i=o+n-t
;while(i>this.pool.length)this.pool=grown(this.pool,new Uint8Array(this.pool.length*2));this.pool.set(e.subarray(t,n),o);if(r===this.ends.length){
this.ends=grown(this.ends,new Float64Array(r*2));this.hashes=grown(this.hashes,new Int32Array(r*2))}this.ends[r]=i;this.hashes[r]=s;this.slots[A]=r+1
;this.size*2>this.slots.length&&this.rehash();return r}rehash(){const e=new Int32Array(this.slots.length*2);const t=e.length-1;for(let n=0;n<this.size;n++){
const s=this.hashes[n];let A=(s^s>>>15)&t;while(e[A]!==0)A=A+1&t;e[A]=n+1}this.slots=e}}function grown(e,t){t.set(e);return t}
function textColumn({codes:e,categories:t,missing:n},s,A=false){const r=plainTexts(t,A);const isEmpty=e=>isNothing(e,s);if(r===t&&!r.some(isEmpty))return{
type:"category",codes:e,categories:t,missing:n};const o=r.map(isEmpty);return merged(e,t,e=>o[e]?null:r[e])}function merged(e,t,n){const s=new Map
;const A=t.map((e,t)=>{const A=n(t);if(A===null)return-1;s.has(A)||s.set(A,s.size);return s.get(A)});let r=0;let o=null;const i=e.map((e,n)=>{
const s=e<0?-1:A[e];if(s>=0)return s;r++;e>=0&&t[e].trim()!==""&&(o=oneMore(o,n,t[e]));return-1});const a={type:"category",codes:i,categories:[...s.keys()],
missing:r};return o?{...a,markers:o}:a}function numbersAmong(e,t,n){let s=0;const A=[];for(const r of t){const t=isPlainlyText(r)?void 0:readCell(r,n)
;if(t===void 0&&!holdsNumbers(e.length-++s,s))return null;A.push(t)}if(s>0&&!A.some(e=>e!==void 0&&Number.isFinite(e)))return null;const r={numbers:0,others:0}
;for(const t of e){const e=t<0?Number.NaN:A[t];e===void 0?r.others++:Number.isFinite(e)&&r.numbers++}
return holdsNumbers(r.numbers,r.others)?numberColumn(e,t,A):null}function numberColumn(e,t,n){const s=new NumbersBuilder(true);s.grow(e.length);let A=0
;const r={invalid:null,infinite:null,markers:null};e.forEach((e,o)=>{const i=e<0?Number.NaN:n[e];const a=i!==void 0&&Number.isFinite(i);s.put(o,a?i:Number.NaN)
;if(a)return;i!==void 0&&A++;if(e<0)return;const c=i===void 0?"invalid":Number.isNaN(i)?"markers":"infinite";r[c]=oneMore(r[c],o,t[e])})
;const{invalid:o,infinite:i,markers:a}=r;return{type:"number",values:s.finish(e.length),missing:A,invalid:o,...i&&{infinite:i},...a&&{markers:a}}}const ue=32
;class ColumnBuilder{request;name;asked;zone;format;reading;kind;numbers;codes=new Int32Array(0);dictionary=new Dictionary;missing=0;invalid=null;infinite=null
;markers=null;declined=false;nested=false;constructor(e){this.request=e;this.name=e.name;this.asked=e.type;this.zone=timeZone(e.timeZone)
;this.format=e.format??null;this.kind=kindOf(e);const t=this.kind==="category"?"number":this.kind;this.reading={type:t,asked:e.type==="number",
format:this.format,zone:this.zone};this.numbers=new NumbersBuilder(this.kind==="number")}grow(e){
this.kind==="category"?this.codes=reallocated(this.codes,sharedIntegers(e)):this.numbers.grow(e)}restartAsCategory(){
const e=Math.max(this.numbers.capacity,this.codes.length);this.kind="category";this.numbers=new NumbersBuilder(false);this.codes=sharedIntegers(e)
;this.dictionary=new Dictionary;this.missing=0;this.invalid=null;this.infinite=null;this.markers=null;this.declined=false}putMissing(e){this.missing++
;this.kind==="category"?this.codes[e]=-1:this.numbers.put(e,Number.NaN)}putBytes(e,t,n,s){
n===s?this.putMissing(e):this.kind==="category"?this.codes[e]=this.dictionary.codeOfBytes(t,n,s):this.putText(e,t.toString("utf8",n,s))}putText(e,t){
if(t==="")this.putMissing(e);else if(this.kind==="category")this.codes[e]=this.dictionary.codeOfText(t);else{const n=readCell(t,this.reading)
;n===void 0?this.putInvalid(e,t):Number.isNaN(n)?this.putMarker(e,t):Number.isFinite(n)?this.numbers.put(e,n):this.putInfinite(e,t)}}putTyped(e,t){
const n=this.asked==="auto"?this.kind==="number":this.kind==="integer";const s=n&&this.missing===e&&!this.markers&&!this.infinite
;if(s&&readCell(t,this.reading)===void 0){this.restartAsCategory();this.codes.fill(-1,0,e);this.missing=e}this.putText(e,t)}putNumber(e,t){
if(Number.isNaN(t))this.putMissing(e);else if(this.kind==="category")this.codes[e]=this.dictionary.codeOfText(String(t));else if(Number.isFinite(t))if(this.kind==="number")this.numbers.put(e,t);else if(this.kind==="integer")Number.isInteger(t)&&Math.abs(t)<=2**53?this.numbers.put(e,t):this.declined=true;else{
const n=epochTime(t,this.zone);n===void 0?this.putInvalid(e,String(t)):this.numbers.put(e,n)}else this.putInfinite(e,String(t))}putTruth(e,t){
this.asked==="number"?this.numbers.put(e,t?1:0):this.putTyped(e,String(t))}putInvalid(e,t){this.numbers.put(e,Number.NaN);this.invalid=oneMore(this.invalid,e,t)
;this.asked==="key"&&(this.declined=true);const{cells:n}=this.invalid;this.asked==="auto"&&n>=ue&&2*n>e+1-this.missing&&(this.declined=true)}putMarker(e,t){
this.putMissing(e);this.markers=oneMore(this.markers,e,t)}putInfinite(e,t){this.missing++;this.numbers.put(e,Number.NaN)
;this.infinite=oneMore(this.infinite,e,t)}settle(e){if(this.asked!=="auto"||this.kind!=="number"||!this.invalid)return;const{cells:t}=this.invalid
;holdsNumbers(e-this.missing-t,t)||(this.declined=true)}finish(e){const{kind:t,missing:n,invalid:s,infinite:A,markers:r,numbers:o}=this;if(t==="category"){
const t=trimmed(this.codes,e,sharedIntegers);const s=this.dictionary.texts();const A=this.asked==="auto"?numbersAmong(t,s,this.reading):null
;return A??textColumn({codes:t,categories:s,missing:n},this.nothing(),this.dictionary.arePlain())}const i=o.finish(e);const{format:a}=this;const c={missing:n,
invalid:s,...a&&{format:a},...A&&{infinite:A},...r&&{markers:r}};return t==="time"?{type:t,values:numbers_doublesOf(i),...c}:{type:"number",values:i,...c}}
filled(e){const{name:t,kind:n,declined:s,missing:A,invalid:r,infinite:o,markers:i}=this;const a=n==="category";const c=a?null:this.numbers.first(e);const u=a?{
codes:this.codes.subarray(0,e),dictionary:this.dictionary.contents()}:null;return{name:t,kind:n,declined:s,missing:A,invalid:r,infinite:o,markers:i,numbers:c,
texts:u}}append(e,t){const{kind:n,numbers:s,texts:A}=e;(e.declined||n!==this.kind)&&(this.declined=true);if(this.declined)return;s&&this.numbers.putAll(t,s)
;if(A){const e=this.dictionary.take(A.dictionary);for(let n=0;n<A.codes.length;n++){const s=A.codes[n];this.codes[t+n]=s<0?-1:e[s]}}this.missing+=e.missing
;this.invalid=together(this.invalid,e.invalid,t);this.infinite=together(this.infinite,e.infinite,t);this.markers=together(this.markers,e.markers,t)}nothing(){
const{words:e=false,known:t=[]}=this.request;return{words:e||this.asked==="key",known:new Set(t)}}}function kindOf({type:e}){if(e==="auto")return"number"
;return e==="key"?"integer":e}const le=1<<17;const fe=100;const ge=2**29;const he=20;const de={number:8,integer:8,category:4,time:8};class TableBuilder{
header=[];columns=new Map;rows=0;capacity=0;request;budget;taken=0;asked;firstFile=null;folders=new Map;constructor(e,t){this.request=e;this.budget=t
;this.asked=new Map(e.columns.map(e=>[e.name,e]))}columnsOf(e,t,n=new Set){refuseDuplicates(e,t,e=>this.isWanted(e));const s=nameFirst(e)
;for(const e of s)this.folders.delete(e);const r=[...s,...this.folders.keys()];if(this.firstFile===null){this.firstFile=t;this.header=r;for(const e of r){
if(n.has(e)&&this.asked.has(e))throw new A.P_(`${t}: column "${e}" holds nested values. Write the parts that are needed as columns of their own.`)
;n.has(e)||this.add(e)}this.refuseAbsent(t)}else this.refuseOtherColumns(r,t);return s.map(e=>n.has(e)?null:this.columns.get(e)??null)}beginFile(e){
const t=e.split("/").slice(0,-1).map(e=>/^([^=]+)=(.*)$/.exec(e));this.folders=new Map(t.flatMap(e=>e&&this.asked.has(e[1])?[[e[1],decoded(e[2])]]:[]))}
folderNames(){return this.folders.keys()}isFolder(e){return this.folders.has(e)}endFile(e,t){for(const[n,s]of this.folders){const A=this.columns.get(n)
;if(!A||t&&!t.has(A)||A.declined&&!t)continue;for(let t=e;t<this.rows;t++)A.putText(t,s)}}columnMet(e,t,n){this.firstFile??=n;this.header.push(e)
;const s=this.add(e);s?.grow(this.capacity);for(let e=0;e<t;e++)s?.putMissing(e)}refuseAbsent(e){
for(const{name:t,required:n}of this.request.columns)if(n&&!this.header.includes(t))throw new A.P_(absent(e,t,this.header))}reserve(e){
if(e<=this.capacity)return this.capacity;const t=Math.max(e,2*this.capacity,256);this.refuseUnfit(t);this.capacity=t;try{
for(const e of this.columns.values())e.grow(this.capacity)}catch(e){throw e instanceof RangeError?this.unfit(t,null):e}return this.capacity}refuseUnfit(e){
if(!this.budget)return;const t=e*this.bytesOfRow();if(t>this.taken&&!take(this.budget,t-this.taken)){
const t=1024*(this.budget.limit-Atomics.load(this.budget.taken,0))+this.taken;throw this.unfit(e,t)}this.taken=Math.max(this.taken,t)}refuseGrowth(e,t,n,s){
const r=t/Math.max(n,le)
;if(r>fe&&r*s>ge)throw new A.P_(`${this.firstFile}: grows to over ${inWords(r*s)} when it is unpacked, more than ${fe} times its size: hardly a data set. If it is one, unpack it first.`)
;if(!this.budget)return;const o=Math.floor(e*s/Math.max(n,le));const i=1024*(this.budget.limit-Atomics.load(this.budget.taken,0))+this.taken
;if(o/2*this.bytesOfRow()>i)throw this.unfit(o,i)}unfit(e,t){const n=inWords(e*this.bytesOfRow())
;return new A.P_(`${this.firstFile}: does not fit into memory: about ${e.toLocaleString("en-US")} rows of ${this.columns.size} columns take ${n}`+(t===null?"":`, and ${inWords(t)} are left`)+". List only the features that are needed in the plan, judge fewer rows, or use a machine with more memory.")
}bytesOfRow(){const e=[...this.columns.values()].map(({kind:e})=>e);const t=Math.min((0,G.availableParallelism)(),e.filter(e=>e==="number").length)
;return e.reduce((e,t)=>e+de[t],t*he)}declined(e){for(const t of this.columns.values())t.settle(e)
;return[...this.columns.values()].filter(e=>e.declined&&!e.nested)}isWanted(e){return this.asked.has(e)||this.request.others!=="skip"&&e!==""}add(e){
if(!this.isWanted(e))return null;const t=this.asked.get(e);const n=new ColumnBuilder(t??{name:e,type:"auto",required:false});this.columns.set(e,n);return n}
refuseOtherColumns(e,t){const n=new Set(e);const s=new Set(this.header);const r=this.header.filter(e=>!n.has(e));const o=e.filter(e=>!s.has(e))
;if(r.length===0&&o.length===0)return;const i=[r.length>0?`lacks ${list(r)}`:"",o.length>0?`also has ${list(o)}`:""]
;throw new A.P_(`${t}: does not have the columns of ${this.firstFile}: it ${i.filter(Boolean).join(" and ")}. Files of one set must have the same columns, in any order.`)
}}const Ie="Unnamed: 0";function nameFirst(e){return e[0]!==""||e.includes(Ie)?e:[Ie,...e.slice(1)]}function refuseDuplicates(e,t,n){const s=new Map
;e.forEach((r,o)=>{const i=s.get(r)
;if(i!==void 0&&n(r))throw new A.P_(`${t}: columns ${i+1} and ${o+1} are both named ${JSON.stringify(r.slice(0,80))}.${looksLikeData(e)?me:" Give each column a name of its own."}`)
;s.set(r,o)})}const me=" The first line looks like data: has the file no header? Write one above it.";function looksLikeData(e){
const t=e.filter(e=>number_parseNumber(e)!==void 0&&e!=="").length;return 2*t>=e.length&&e.length>1}function absent(e,t,n){const s=nearest(t,n)
;const A=s!==null&&s.length>2&&number_parseNumber(s)===void 0
;const r=looksLikeData(n)&&!A?me:s!==null?` Was ${JSON.stringify(s)} meant?`:n.length===1&&/\S +\S/.test(n[0])?' Are the fields parted by blanks, as R’s write.table writes them? Part them by a comma: write.csv(data, "data.csv", row.names = FALSE).':""
;return`${e}: there is no column "${t}".${r} Columns: ${list(n)}.`}function list(e){const t=e.slice(0,30).map(e=>JSON.stringify(e.slice(0,60)))
;return e.length>30?`${t.join(", ")} and ${e.length-30} more`:t.join(", ")}function decoded(e){try{return decodeURIComponent(e)}catch{return e}}const we=10
;const Be=13;const Ce=34;const Qe=65536;const Ee=20;async function guessBegin(e){const t=await(0,N.open)(e.file,"r");try{const n=e.to??(await t.stat()).size
;const s=e.from-1;for(let A=Qe;;A*=4){const r=Buffer.alloc(Math.min(A,Math.max(0,n+Qe-s)));const{bytesRead:o}=await t.read(r,0,r.length,s)
;const i=r.subarray(0,o);const a=afterLine(i,false);const c=afterLine(i,true);const u=!fits(i,a,e)&&fits(i,c,e);const l=u?c:a;if(l>=0)return s+l;if(o<A)return n
}}finally{await t.close()}}function afterLine(e,t){let n=t;for(let t=0;t<e.length;t++){const s=e[t];if(s===Ce)n=!n;else if(!n&&(s===we||s===Be))return t+1}
return-1}function fits(e,t,{names:n,delimiter:s}){if(t<0)return false;let A=false;let r=1;let o=t;let i=0;for(let a=t;a<e.length&&i<Ee;a++){const t=e[a];if(A){
if(t!==Ce)continue;e[a+1]===Ce?a++:A=false}else if(t===Ce){if(a>o)return false;A=true}else if(t===s){r++;o=a+1}else if(t===we||t===Be){const e=r===1&&o===a
;if(!e){if(r!==n.length)return false;i++}r=1;o=a+1}}return i>0}
const ye="AGFzbQEAAAABOwhgBX9/f39/AX9gAX8Bf2ACf38BfmACf38Bf2AEf39/fwF/YAl/f39/f39/f38Bf2AAAX9gBH9/f38AAwsKAQIDBAUGBwAAAAUDAQABBlYRfgFCAAt+AUIAC38BQQALfgFCAAt/AUEAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweKAQ4CYXQDDQZjb2x1bW4DDgRyb3dzAw8GcmVjb3JkAxAEaGVhcAAFBHNjYW4ABAdtaXNzaW5nAwoGbmVlZGVkAwwOcmVhZENhdGVnb3JpZXMACQtyZWFkRG91YmxlcwAICnJlYWRXaG9sZXMABwdzdG9wcGVkAwsIcmVtZW1iZXIABgZtZW1vcnkCAAwBAgqBJgrlAgMDfwF+Anv9DAEAIgAAAAAAAAAKAAANAAD9DAABAgMEBQYHCAkKCwwNDg8gAEEPcf0P/SMgAP0P/U79UCEFQYCKAiEAA0AjAkGAgAFqIQMDQCMCIANJBEAgACIBIwL9AAQAIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStIwL9AAQQIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStQhCGhCMC/QAEICIGIAUgBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79I/1krUIghoQjAv0ABDAiBiAFIAb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/SP9ZK1CMIaEIgR7p0ECdGohAANAQQAhAgNAIAJBCkgEQCABIwIgBHqnajYCACAEIARCAX2DIQQgAUEEaiEBIAJBAWohAgwBCwsgBEIAUg0ACyMCQUBrJAIMAQsLIABBgIoCRg0ACyAAC44CAgJ+AX8gASAAayIBQQhLBEBCfw8LIAApAwBCsODAgYOGjJgwhSICQvbs2bPnzp279gB8IAKEQoCBgoSIkKDAgH+DeqdBA3YiBCABSQR/IAAgBGotAABBLkcEQEJ/DwsgAUEBayIBQgEgBK1CA4aGQgF9IgMgAoMgA0J/hSACQgiIg4QiAkL27Nmz586du/YAfCAChEKAgYKEiJCgwIB/g3qnQQN2SwRAQn8PCyABIARrBUEACyABRQRAQn8PC61CIIYgAkIgIAGtQgKGfSIChiAChiICQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiIQLrwUCBn8DfiAAIQMDQEIgIAMpAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAq1CAoZ9IQogCCACQQN0QYAIaikDAH4gCSAKhiAKhiIIQgp+IAhCCIh8IghC/4GAgPAfg0LkgICAgMjQB34gCEIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiHwhCCACIANqIQMgAkEIRg0ACyADIABrIQIgAy0AAEEuRgRAIANBAWoiAyEEA0BCICADKQMAQrDgwIGDhoyYMIUiCUL27Nmz586du/YAfCAJhEKAgYKEiJCgwIB/g3qnQQN2IgWtQgKGfSEKIAggBUEDdEGACGopAwB+IAkgCoYgCoYiCEIKfiAIQgiIfCIIQv+BgIDwH4NC5ICAgIDI0Ad+IAhCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8IQggAyAFaiEDIAVBCEYNAAsgAyAEayIFIAJqIQILIAJFBEBBAA8LIAJBE0sEf0EAIQQgAC0AACEGA0AgBkEwRiIHIAZBLkZyBEAgBCAHaiEEIABBAWoiAC0AACEGDAELCyACIARrQRNLBUEACwRAQQAPCyABIAMtAABBIHJB5QBGBH8gA0EBaiIALQAAIgFBK0YgAUEtRnIEQCAAQQFqIQALIAApAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAkUgAkEDS3IEQEEADwsgBSAJQiAgAq1CAoZ9IgmGIAmGIglCCn4gCUIIiHwiCUL/gYCA8B+DQuSAgICAyNAHfiAJQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIpyIDQQAgA2sgAUEtRhtqIQUgACACagUgAwtHBEBBAA8LIAgkAyAFJARBAQuaBQIBfgl/AkAgASAAayIFQQpJDQAgACkDAEKw4MCB04WMmC2FIQQgAC0ACUEwayEHIAAtAAhBMGsiDUEJSwR/QQEFIAQgBEL27Nmz98+du/8AfIRCgIGChIiQoMCAf4NCAFILIAdBCUtyDQAgBEIKfiAEQgiIfCIEQhCIQv8Bg6cgBEL/AYOnQeQAbGohCCAEQiiIQv8Bg6ciBkUgBkEMS3IgDUEKbCAHaiINQQBMcgR/QQEFIA1BHEoEfyAGQQJHBH9BHkEfIAZBBkYgBkEERnIgBkEJRnIgBkELRnIbBUEcQR0gCEEDcQR/QQEFIAhB5ABwBH9BAAUgCEGQA3ALCxsLIA1IBUEACwsNACAFQQpLBEAgACkDC0Kw4OiBg8aOmDCFIQQgAC0ACiIHQdQARyAHQSBHcSAFQRNJcg0BIARC9uz9s+fun7v2AHwgBIRCgIGChIiQoMCAf4NCAFINASAEQgp+IARCCIh8IgRC/wGDpyELIARCGIhC/wGDpyIJQTtLIAtBF0tyIARCMIhC/wGDpyIKQTtLcg0BIABBE2oiBS0AAEEuRgRAQeQAIQcgBUEBaiIFLQAAQTBrIQADQCAAQf8BcSIAQQlNBEAgB0UNBCAMIAAgB2xqIQwgB0EKbSEHIAVBAWoiBS0AAEEwayEADAELCyAHQeQARg0CCyAFLQAAQdoARgR/IAMNAiAFQQFqBSAFCyABRw0BCyAIIAhBAWsgBkECSyIAG0GQA2oiAUHkAG0hAyACIAZBA2sgBkEJaiAAG0GZAWxBAmpBBW0gDWogAUHtAmwgAUEEbWogA2sgA0EEbWpqQZ7qNGu3RAAAAABwmZRBoiALQTxsIAlqQTxsIApqQegHbCAMaregOQMAQQEPC0EAC8cFAQt/QYCKAiEJQYCKAiELIAAkAkEAJBAgAUEBaiABIAMbIRIgByAGQQJ0aiEQA0AgBUUEQCAAIAJPIAAgAU9yBEAgACABIAAgAUkbJA0gBSQOIAwkD0EADwsgAC0AACIKQQ1GIApBCkZyBEAgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSAAQQFqIQAMAgsgCCAMRgRAIAAkDSAFJA4gDCQPQQEPCyAAJBALIAxBA3QhESAHIAVBAnRqIQ0DQCAAIQogCSALRgRAIAQQACELQYCKAiEJCyAJKAIAIg4tAAAhDyAJQQRqIQkgD0EiRwRAIA0gEEkEQCANKAIAIBFqIAqtIA6tQiCGhDcDAAsFIAogDkcEQCAKIAEgASAKSxskDSANIAdrQQJ1JA4gDCQPQQMPC0EAIQUDQCAJIAtGBEAgBBAAIQtBgIoCIQkLIAkoAgAhACAJQQRqIQkgAC0AAEEiRw0AIABBAWogAU8Ef0EBBSAALQABQSJHC0UEQEEBIQUgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCQwBCwsgACABTwRAIAogASABIApLGyQNIA0gB2tBAnUkDiAMJA9BBUEAIAMbDwsgAEEBaiIOLQAAIg8gBEH/AXFHIAEgDktxIA9BCkdxIA9BDUdxBEAgCiABIAEgCksbJA0gDSAHa0ECdSQOIAwkD0EEDwsgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSANIBBJBEAgDSgCACARaiITQX8gCmsgCkEBaiAFGzYCACATIAA2AgQLCyANQQRqIQ0gDkEBaiEAIA8gBEH/AXFGDQALIA0gB2tBAnUhBSAOIBJPBEAgCiABIAEgCksbJA0gBUEBayQOIAwkD0EADwsgBSAGRwRAIAAgASAAIAFJGyQNIAUkDiAMJA8FQQAhBSAMQQFqIQwMAQsLQQILBgBBgIwGC7YBAQJ+IAIgAWtBEEsEQA8LIAEpAwAkAEIAJAEgAiABayICQQhNBEAjAEJ/QsAAIAKtQgOGfYiDJAAFIAEpAwhCf0LAACACQQhrrUIDhn2IgyQBCyACrSAArUIghoQiBCMAIwFClfip+pe33puef36FhULNmdbq/vrrqH9+IgUgBUIgiIVC09iX1OG/rudEfkI2iKdBBXRBgApqIgAjADcDACAAIwE3AwggACAENwMQIAAgAzYCGAuNBQIIfwJ+IAMhBSAEBH5C/wFCByAErX1CA4aGBUIACyINQp68+PDhw4ePHoNCsODAgYOGjJgwhSQFIA1C//79+/fv37//AINC9uzZs+fOnbv2AIQkBiANQgAgDX2DIARBAEetfSQHIARBAWokCEEJQQAjCEEITRskCQNAIAEgAkgEQAJAIAAgAUECdGohCSAAIAFBA3RqIgYoAgAhBwJAIwkgBigCBCIIIAdrIgZBAWtLBH8Cf0EAIAYgBy0AAEEtRiIGayILIwhrQQgjCGtLDQAaQQAjBSAIQQhrKQMAhUJ/QgggC619QgOGhoMiDSMGfCANhEKAgYKEiJCgwIB/g0IAUg0AGiAJIA0jB0J/hYMgDSMHg0IIhoQiDUIKfiANQgiIfCINQv+BgIDwH4NC5ICAgIDI0Ad+IA1CEIhC/4GAgPAfg0KBgICAgOIJfnxCIIinQQAgBmtzIAZqNgIAQQELBUEACw0AIAcgCEYEQCAJQYCAgIB4NgIAIApBAWohCgwBCyAHQQBIBEBBfiEGBSAHLQAAQS1GIgwgB2oiCyAIEAEiDkL/////D4MhDSAOQiCIpyEGAkAgDkJ/UQRAQX4hBiALIAgQAkUNAUHjACEGIwRBAEgjBEEIS3IjA0L/////B1ZyDQEjBCEGIwMhDQsgBCAGSQ0AIA0gBCAGa0EDdEGACGopAwB+IQ1B4wAhBiANQv////8HVg0AIAlBACANpyIGayAGIAwbNgIAQX8hBgsLIAZBf0YNACAGQX5HBEAgBiQMDAILIAlBgICAgHg2AgAgBSABNgIAIAUgBzYCBCAFIAg2AgggBUEMaiEFCyABQQFqIQEMAgsLCyAKJAogASQLIAUgA2tBDG0LywcDCX8HfAJ+IAQhBQNAIAIgA0gEQCABIAJBA3RqIgooAgAiBiAKKAIEIgdGBEAgCkQAAAAAAAD4fzkDACAIQQFqIQgFIAZBAEgEf0EABQJ/IABFBEACfyAGIAYxAABCLVGtIhWnaiIJIAcQASIWQn9RBEACfyAJIAcQAgR/IwRBakgFQQELIQlBAEEBIwRBFkogCRsNABojA0KAgICAgICAEFgEQCMDuiEOIwRBAE4EfCAOIwRBA3RByAhqKwMAowUgDkEAIwRrQQN0QcgIaisDAKILIQ4FQQAjBEEASA0BGiMDIha6IhIjBEEDdEHICGorAwAiDqMiD0QAAAACAACgQaIiECAQIA+hoSEQIA4gDkQAAAACAACgQaIiESARIA6hoSIRoSETQQAgDyASIA8gDqIiFKEgECARoiAUoSAQIBOioCAPIBChIhAgEaKgIBAgE6KgoSAWIBL8B325oCAOoyIOIA9EAAAAAAAAwDmiIhChoCIRRAAAAAAAAPh/IBEgDyAOIBCgoGEbIg4gDmINARoLIAogDr0gFUI/hoS/RAAAAAAAAAAAoDkDAEEBCwwBCyAKIBZC/////w+DuiAWQiCIp0EDdEHICGorAwCjvSAVQj+GhL9EAAAAAAAAAACgOQMAQQELDAELIABBAUYEQAJ/QQAgByAGLQAAQS1GIgkgBmoiDGsiC0UgC0EPS3INABpBACAJIAtBAUtyIAwtAABBMEZxDQAaQQBBCCALIAtBCE8bIg0gDCkDAEKw4MCBg4aMmDCFIhVC9uzZs+fOnbv2AHwgFYRCgIGChIiQoMCAf4N6p0EDdksNABogFUIgIA2tQgKGfSIVhiAVhiIVQgp+IBVCCIh8IhVC/4GAgPAfg0LkgICAgMjQB34gFUIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiCEVIAogC0EISwR+QQAgC0EIayILIAwpAwhCsODAgYOGjJgwhSIWQvbs2bPnzp279gB8IBaEQoCBgoSIkKDAgH+DeqdBA3ZLDQEaIBUgC0EDdEGACGopAwB+IBZCICALrUIChn0iFYYgFYYiFUIKfiAVQgiIfCIVQv+BgIDwH4NC5ICAgIDI0Ad+IBVCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8BSAVC7oiDpogDiAJGzkDAEEBCwwBCyAGIAcgCiAAQQNGEAMLC0UEQCAKRAAAAAAAAPh/OQMAIAUgAjYCACAFIAY2AgQgBSAHNgIIIAVBDGohBQsLIAJBAWohAgwBCwsgCCQKIAMkCyAFIARrQQxtC9YCAgZ/An4gAyEFA0AgASACSARAQX8hBiAAIAFBA3RqIgkoAgAiByAJKAIEIgpGBEAgCEEBaiEIBSAHQQBKBH8gCiAHa0EQSwR/QX8FIAcpAwAkAEIAJAEgCiAHayIGQQhNBEAjAEJ/QsAAIAatQgOGfYiDJAAFIAcpAwhCf0LAACAGQQhrrUIDhn2IgyQBCyMAIAatIAStQiCGhCILIwAjAUKV+Kn6l7fem55/foWFQs2Z1ur++uuof34iDCAMQiCIhULT2JfU4b+u50R+QjaIp0EFdEGACmoiCSkDAFEiBgRAIwEgCSkDCFEhBgsgBgR/IAkpAxAgC1EFIAYLBH8gCSgCGAVBfwsLBUF/CyIGQX9GBEAgBSABNgIAIAUgBzYCBCAFIAo2AgggBUEMaiEFCwsgACABQQJ0aiAGNgIAIAFBAWohAQwBCwsgCCQKIAUgA2tBDG0LC4QCAgBBgAgLRAEAAAAAAAAACgAAAAAAAABkAAAAAAAAAOgDAAAAAAAAECcAAAAAAACghgEAAAAAAEBCDwAAAAAAgJaYAAAAAAAA4fUFAEHOCAuyAfA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNAjLV4Ha8VRFDv4tbkGktEktVNBs/wgEQ="
;const pe=0;const be=1;const ke=0;const Me=1;const De=2;const Ne=3;const ve=10;const _e=34;const Fe=3;const Se=1<<17;const Re=32768;const Ge=1<<23
;const Le=kernelOf(ye);let Oe;function kernel_layOut(e,t){Oe&&Oe.memory.buffer.byteLength>Ge&&(Oe=void 0);Oe??=Le();const{memory:n}=Oe
;const s=e.filter(Boolean).length+1;const A=Math.max(32,Math.min(4096,Math.floor(Se/8/s)));const r=kernel_aligned(8*A)+64;const o=kernel_aligned(Oe.heap())
;const i=kernel_aligned(o+4*e.length);let a=i+r;const c=Uint32Array.from(e,e=>{if(!e)return i;a+=r;return a-r});const u=kernel_aligned(a+4*Fe*A)
;const l=u+t.length;webassembly_enlarge(n,l+Re);const{buffer:f}=n;const g=Buffer.from(f);const h=new Int32Array(f);h.set(c,o/4);t.copy(g,u);g[l]=g[l+2]=ve
;g[l+1]=_e;return{kernel:Oe,bytes:g,words:h,doubles:new Float64Array(f),text:u,end:l,list:a,columns:o,blocks:c,rows:A}}function kernel_aligned(e){
return Math.ceil(e/16)*16}const qe=34;const Ue=256;const xe={2:"ragged",3:"opening quote",4:"closing quote",5:"unterminated quote"}
;class CsvFault extends Error{fault;record;offset;field;constructor(e,t,n,s){super(`${e} in record ${t}, field ${s}`);this.fault=e;this.record=t;this.offset=n
;this.field=s}}class CsvScanner{row;firstRow;columns;delimiter;reserve;tag;column=0;recordOffset=0;constructor(e,t,n,s){this.columns=e;this.delimiter=t
;this.row=n;this.firstRow=n;this.reserve=s;this.tag=Pe;Pe+=e.length}get between(){return this.column===0}scan(e,t,n,s,A,r=1/0){let o=this.reserve(this.row+1)
;const i=kernel_layOut(this.columns.map(isWanted),e.subarray(t,n));const{scan:a,at:c,column:u,rows:l,record:f}=i.kernel;const g=s+t-i.text
;const h=Math.max(0,Math.min(i.end,r-g));for(let e=i.text;;e=c.value){
const n=a(e,i.end,h,A,this.delimiter,this.column,this.columns.length,i.columns,Math.min(i.rows,o-this.row));f.value>0&&(this.recordOffset=g+f.value)
;this.take(i,this.column,l.value,u.value);this.row+=l.value;this.column=u.value
;if(n>be)throw new CsvFault(xe[n],this.row-this.firstRow,this.recordOffset,this.column);if(n===pe)return c.value-i.text+t
;this.row>=o&&(o=this.reserve(this.row+1))}}take(e,t,n,s){for(const[A,r]of this.columns.entries()){const o=A<t?1:0;const i=A<s?n+1:n
;if(!isWanted(r)||o>=i)continue;const a=e.blocks[A]
;r.kind==="category"?this.takeCodes(e,r,a,o,i,this.tag+A):r.format?this.takeTexts(e,r,a,o,i):this.takeNumbers(e,r,a,o,i)}}
takeNumbers({kernel:e,doubles:t,words:n,bytes:s,list:A},r,o,i,a){const{numbers:c}=r;for(let u=i;u<a&&!r.declined;){const{wholes:i,decimals:l}=c
;const f=i?e.readWholes(o,u,a,A,l):e.readDoubles(scan_kindOf(r),o,u,a,A);const g=e.stopped.value;r.kind==="time"&&r.zone&&toUtc(t.subarray(o/8+u,o/8+g),r.zone)
;const h=i?4:8;c.putBytes(this.row+u,s,o+h*u,o+h*g);r.missing+=e.missing.value;this.putLeft(r,s,n.subarray(A/4,A/4+Fe*f));g<a&&c.refine(e.needed.value);u=g}}
takeTexts({words:e,bytes:t},n,s,A,r){for(let o=A;o<r&&!n.declined;o++)this.putCell(n,t,o,e[s/4+2*o],e[s/4+2*o+1])}putCell(e,t,n,s,A){
const r=s<0?unescaped(t,-s,A):t.subarray(s,A);e.putBytes(this.row+n,r,0,r.length)}putLeft(e,t,n){
for(let s=0;s<n.length&&!e.declined;s+=Fe)this.putCell(e,t,n[s],n[s+1],n[s+2])}takeCodes({kernel:e,words:t,bytes:n,list:s},A,r,o,i,a){
const{codes:c,dictionary:u}=A;const l=e.readCategories(r,o,i,s,a);putBytes(c,this.row+o,n,r+4*o,r+4*i);A.missing+=e.missing.value
;for(let A=s/4,r=A+Fe*l;A<r;A+=Fe){const[s,r,o]=[t[A],t[A+1],t[A+2]];if(r<0){const e=unescaped(n,-r,o);c[this.row+s]=u.codeOfBytes(e,0,e.length)}else{
const t=u.codeOfBytes(n,r,o);c[this.row+s]=t;t<Ue&&e.remember(a,r,o,t)}}}}let Pe=0;function isWanted(e){return e!==null&&!e.declined}
function scan_kindOf({kind:e,zone:t}){if(e==="time")return t?Ne:De;return e==="integer"?Me:ke}function toUtc(e,t){
for(let n=0;n<e.length;n++)Number.isNaN(e[n])||(e[n]=t.toUtc(e[n]))}function unescaped(e,t,n){const s=Buffer.allocUnsafe(n-t);let A=0;for(let r=t;r<n;r++){
const t=e[r];s[A++]=t;t===qe&&r++}return s.subarray(0,A)}async function readRange(e,t=()=>{}){const n=e.exact?e.from:await guessBegin(e)
;const s=e.columns.map(({request:e})=>e);const A=new TableBuilder({columns:s,others:"skip"});const r=A.columnsOf(e.names,e.file)
;for(const{request:t,kind:n}of e.columns)n==="category"&&A.columns.get(t.name)?.restartAsCategory();const o={begin:n,end:n,rows:0,columns:[],fault:null}
;const i=e.to??1/0;if(n>=i)return o;A.reserve(e.rows);const a=new CsvScanner(r,e.delimiter,0,e=>A.reserve(e));const c=new TextReader({file:e.file,gzip:false,
start:n,...e.chunk!==void 0&&{chunk:e.chunk},onBytes:e=>t({bytes:e,rows:a.row})});try{for(let e=0;;){const t=await c.next(e)
;e=a.scan(t.bytes,t.from,t.end,t.offset,t.last,i);o.end=t.offset+e;if(a.between&&o.end>=i)break;if(t.fault){o.fault={kind:"byte",at:t.fault};break}
if(t.last)break}}catch(e){o.fault=faultOf(e)}finally{await c.close()}o.rows=a.row;o.columns=[...A.columns.values()].map(e=>e.filled(o.rows));return o}
function faultOf(e){if(e instanceof CsvFault){const{fault:t,record:n,offset:s,field:A}=e;return{kind:"form",fault:t,record:n,offset:s,field:A}}
if(e instanceof TooLong)return{kind:"length",offset:e.offset};throw e}const Je=e(import.meta.url)("node:crypto");class Unreadable extends Error{at
;constructor(e){super("not text");this.at=e}}async function explained(e,{file:t,gzip:n},s){if(e instanceof CsvFault){
const r=`${t}: row ${e.record+1} (line ${await lineAt(t,n,e.offset)})`;return new A.P_(`${r} ${csvFault(e,s)}`)}
if(e instanceof Unreadable)return new A.P_(await notText(t,n,e.at));if(e instanceof TooLong){const s=await lineAt(t,n,Math.max(0,e.offset))
;return new A.P_(`${t}: line ${s} begins a field of over 64 MiB. Is a quote there not closed?`)}return e}function csvFault({fault:e,field:t,record:n},s){
const A=t<s.length?`field ${t+1} (${JSON.stringify(s[t].slice(0,60))})`:`field ${t+1}`;switch(e){case"ragged":
if(n===0&&t===s.length+1)return`has ${t} fields where the header has ${s.length}: the header is one short. R's write.table writes it so, with the names of rows; write the file with row.names = FALSE, or give the first column a name. If it is another file, put a field that holds the delimiter or a line break in double quotes.`
;return`has ${t} ${t===1?"field":"fields"} where the header has ${s.length}. Put a field that holds the delimiter or a line break in double quotes.`
;case"opening quote":return`has a quote inside ${A}, which does not begin with one. Put the field in double quotes, each quote in it doubled.`
;case"closing quote":return`has more text behind the closing quote of ${A}. Double each quote inside a quoted field.`;case"unterminated quote":
return`opens a quote in ${A} that is never closed. Close it, or double a quote that belongs to the text.`}}async function notText(e,t,{offset:n,byte:s}){
const A=`0x${s.toString(16).toUpperCase().padStart(2,"0")}`
;if(n<=1&&(s===255||s===254))return`${e}: is UTF-16 text. Save it as UTF-8, for instance: iconv -f UTF-16 -t UTF-8.`;const r=await lineAt(e,t,n)
;if(s===0)return`${e}: line ${r} holds a NUL byte: it is a binary file, or UTF-16 text. Save it as text in UTF-8.`
;return`${e}: line ${r} is not UTF-8 (byte ${A} at ${n}). Save the file as UTF-8, for instance: iconv -f WINDOWS-1252 -t UTF-8.`}const Ke=[44,59,9,124]
;const $e=34;const je=1<<20;function recordEnd(e,t,n){let s=false;for(let A=t;A<n;A++){const t=e[A];if(t===$e)s=!s;else if(!s&&(t===10||t===13))return A+1}
return-1}async function readHeader(e,t,n){const s=n?9:mostFrequent(e);if(!e.includes($e)){
const t=e.toString().replace(/[\r\n]$/,"").split(String.fromCharCode(s));return{names:t,delimiter:s}}
const{parse:r}=await __nccwpck_require__.e(175).then(__nccwpck_require__.bind(__nccwpck_require__,175));let o;try{o=r(e,{delimiter:String.fromCharCode(s),
relax_column_count:true})}catch(e){const n=e instanceof Error?e.message:String(e)
;throw new A.P_(`${t}: the header line cannot be read: ${oneLine(n)}. Put a name that holds quotes in quotes, each quote in it doubled.`)}
if(o.length!==1)throw new A.P_(`${t}: the header line cannot be read.`);return{names:o[0],delimiter:s}}function mostFrequent(e){const t=Ke.map(()=>0)
;let n=false;for(const s of e){s===$e&&(n=!n);const e=n?-1:Ke.indexOf(s);e>=0&&t[e]++}return Ke[t.indexOf(Math.max(...t))]}function oneLine(e){
return e.replace(/\s+/g," ").slice(0,200)}async function headerOf(e,t){let n=await t.next(0);for(;;){let s=n.from;const{bytes:r,end:o}=n
;const i=r[s]===239&&r[s+1]===187&&r[s+2]===191;i&&o-s>=3&&(s+=3);while(s<o&&(r[s]===10||r[s]===13))s++;let a=recordEnd(r,s,o);a<0&&n.last&&(a=o);if(a>=0){
if(a===s)throw new A.P_(`${e.file}: the file is empty. Write a header line and at least one row.`)
;const{names:t,delimiter:o}=await readHeader(r.subarray(s,a),e.file,e.tabs);return{piece:n,from:a,names:t,delimiter:o}}if(n.fault)throw new Unreadable(n.fault)
;if(o-s>je)throw new A.P_(`${e.file}: the header does not end within ${je} bytes. Is a quote in it not closed?`);n=await t.next(n.from)}}
async function readInRanges(e,t,n,s,A){const r=s.rows;const o=A.filter(e=>e!==null);const{expected:i,texts:a}=probe(e,n,o)
;for(const e of o)r===0&&a.has(e.name)&&e.restartAsCategory();s.refuseUnfit(r+Math.ceil(i));const c=ranges(e,t,n,o,i);const u=c.map(()=>({bytes:0,rows:0}))
;const run=(n,A)=>t.executor.run("readRange",n,t=>{u[A]=t;s.rows=r+u.reduce((e,{rows:t})=>e+t,0);e.onBytes?.(Math.min(e.bytes,u.reduce((e,{bytes:t})=>e+t,0)))})
;const l=c.map(run);for(const e of l)e.catch(()=>{});const f=[];let g=0;let h=c[0].from;for(const[e,t]of c.entries()){let n=await l[e];if(n.begin!==h){
if(t.to!==null&&h>=t.to)continue;n=await run({...t,from:h,exact:true},e)}if(n.fault)throw errorOf(n.fault,g);f.push(n);g+=n.rows;h=n.end}s.reserve(r+g)
;for(const[e,t]of o.entries()){let n=r;for(const s of f){s.rows>0&&t.append(s.columns[e],n);n+=s.rows;delete s.columns[e]}}s.rows=r+g;e.onBytes?.(e.bytes)}
function probe(e,{names:t,delimiter:n,piece:s,from:A},r){const o=new TableBuilder({columns:r.map(requestOf),others:"skip"});const i=o.columnsOf(t,e.file)
;const a=new CsvScanner(i,n,0,e=>o.reserve(e));let c=A;try{c=a.scan(s.bytes,A,s.end,s.offset,s.last)}catch(e){if(!(e instanceof CsvFault))throw e}
const u=c>A?a.row/(c-A)*e.bytes:0;return{expected:u,texts:new Set(o.declined(a.row).map(({name:e})=>e))}}
function ranges(e,{ways:t,executor:n},{names:s,delimiter:A,piece:r,from:o},i,a){const c=i.map(e=>({request:requestOf(e),kind:e.kind}));const u=r.offset+o
;const l=Math.max(1,Math.min(t,Math.floor(e.bytes/n.least)));const f=Array.from({length:l-1},(t,n)=>Math.max(u,Math.round(u+(e.bytes-u)*(n+1)/l)))
;return[u,...f].map((t,n)=>({file:e.file,names:s,delimiter:A,columns:c,from:t,to:f[n]??null,exact:n===0,rows:Math.ceil(a*1.02/l)+16,...e.chunk!==void 0&&{
chunk:e.chunk}}))}function requestOf({request:e}){return{...e,required:false}}function errorOf(e,t){if(e.kind==="byte")return new Unreadable(e.at)
;if(e.kind==="length")return new TooLong(e.offset);return new CsvFault(e.fault,t+e.record,e.offset,e.field)}async function readCsv(e,t,n){
const s=e.gzip?void 0:e.split;let A=0;const onBytes=t=>{A=t;s||e.onBytes?.(t)};const r=new TextReader({...e,onBytes:onBytes});try{const o=await headerOf(e,r)
;const i=t.columnsOf(o.names,e.file);const a=i.map(e=>!e||n&&!n.has(e)?null:e)
;s?await Promise.all([readInRanges(e,s,o,t,a),e.hash&&r.drain()]):await scanRows(e,r,o,t,a,n===null,()=>A)}catch(n){throw await explained(n,e,t.header)}finally{
await r.close()}}async function scanRows(e,t,{piece:n,from:s,delimiter:A},r,o,i,a){const c=r.rows;const scannerOf=e=>new CsvScanner(e,A,c,e=>r.reserve(e))
;const u=scannerOf(o);let l=n;let f=u.scan(l.bytes,s,l.end,l.offset,l.last);const g=c===0&&i?r.declined(u.row):[];if(g.length>0){
for(const e of g)e.restartAsCategory();const e=scannerOf(o.map(e=>e&&g.includes(e)?e:null));e.scan(l.bytes,s,l.end,l.offset,l.last)}if(!e.gzip&&u.row>c){
const t=(u.row-c)/(f-s)*e.bytes*1.02;r.reserve(c+Math.ceil(t)+16)}for(;;){r.rows=u.row;if(l.fault)throw new Unreadable(l.fault);if(l.last)break
;e.gzip&&r.refuseGrowth(u.row-c,l.offset+f,a(),e.bytes);l=await t.next(f);f=u.scan(l.bytes,l.from,l.end,l.offset,l.last)}}
function refuseHeaderAgain({columns:e,source:t}){const n=new Map;for(const[s,r]of e){const o=rowOf(s,r);if(o===null)continue;const i=(n.get(o)??0)+1
;if(i>=Math.min(2,e.size))throw new A.P_(`${t.files.join(", ")}: row ${o+1} is the header once more (${JSON.stringify(s.slice(0,60))} stands in column ${JSON.stringify(s.slice(0,60))}). Were several files put together? Take out all header lines but the first, or name the files one by one.`)
;n.set(o,i)}}function rowOf(e,t){if(t.type!=="category"){const{invalid:n}=t;return n?.text.trim()===e.trim()?n.row-1:null}const n=t.categories.indexOf(e.trim())
;return n<0?null:t.codes.indexOf(n)}function arrayIn(e){const t=/^\s*\[(.*)\]\s*$/s.exec(e)?.[1]?.trim();if(t===void 0||t==="")return null
;const n=t.split(/\s*,\s*|\s+/).map(e=>e===""?Number.NaN:Number(e));return n.every(e=>Number.isFinite(e))?n:null}function withArrays(e){
const t=e.columns.flatMap(e=>{const[,t,n]=/^(.+)\[(\d{1,4})\]$/s.exec(e.name)??[];return t===void 0?[]:[{request:e,column:t,place:Number(n)}]})
;if(t.length===0)return null;const n=new Set(e.columns.map(({name:e})=>e));const s=[...new Set(t.map(({column:e})=>e))].filter(e=>!n.has(e))
;const A=[...e.columns.map(e=>t.some(t=>t.request===e)?{...e,required:false}:e),...s.map(e=>({name:e,type:"category",required:false}))];return{request:{...e,
columns:A},take:e=>t.reduce(withElement,e)}}function withElement(e,{request:t,column:n,place:s}){if(e.columns.has(t.name))return e;const r=e.columns.get(n)
;if(r?.type==="category"&&holdsArrays(r))return{...e,columns:new Map([...e.columns,[t.name,elementsOf(r,s)]])};if(!t.required)return e
;throw new A.P_(`${e.source.files[0]}: there is no column "${t.name}", and ${r?`"${n}" holds no arrays`:`no column "${n}" of arrays either`}.`)}
function holdsArrays({categories:e}){return e.length===0||e.some(e=>arrayIn(e)!==null)}function elementsOf({codes:e,categories:t},n){
const s=t.map(e=>arrayIn(e)?.[n]??Number.NaN);const A=Float64Array.from(e,e=>e<0?Number.NaN:s[e]);let r=0;let o=null;e.forEach((e,n)=>{
e<0?r++:Number.isNaN(s[e])&&(o?o.cells++:o={cells:1,row:n+1,text:t[e].slice(0,80)})});return{type:"number",values:A,missing:r,invalid:o}}
const He=/\.(?:(csv|tsv|txt|jsonl|ndjson|json)(\.gz)?|(parquet|parq|pq))$/i
;const Te=".csv, .tsv, .txt, .jsonl, .ndjson, .json (each also .gz) and .parquet, .parq, .pq"
;const We=[[/\.(xlsx?|xlsm|xlsb|ods)$/i,"a spreadsheet","Save the sheet as CSV (UTF-8)"],[/\.(feather|arrow|ipc)$/i,"an Arrow file",pandas("read_feather")],[/\.orc$/i,"an ORC file",pandas("read_orc")],[/\.(pkl|pickle)$/i,"a pickle",pandas("read_pickle")],[/\.avro$/i,"an Avro file","Write it as Parquet or CSV"],[/\.(sas7bdat|xpt)$/i,"a SAS file",pandas("read_sas")],[/\.sav$/i,"an SPSS file",pandas("read_spss")],[/\.dta$/i,"a Stata file",pandas("read_stata")],[/\.(rds|rdata|rda)$/i,"a file of R",'Write it in R: write.csv(data, "data.csv", row.names = FALSE)'],[/\.(h5|hdf5?|npy|npz)$/i,"a file of arrays","Write its columns as Parquet or CSV"],[/\.(zip|tar|tgz|bz2|xz|zst|7z|lz4)$/i,"packed in a way that is not read","Unpack it, or pack it by gzip"],[/\.(db|sqlite3?|duckdb)$/i,"a database","Export the table as Parquet or CSV"]]
;function pandas(e){return`Write it as Parquet, for instance in Python: pandas.${e}(file).to_parquet("data.parquet")`}async function formatOf(e){
const{bytes:t,head:n}=await beginning(e);if(t===0)throw new A.P_(`${e}: the file is empty. Write a header line and at least one row.`)
;const s=n.subarray(0,4).toString("latin1")==="PAR1";const r=He.exec(e);if(!r){const t=We.find(([t])=>t.test(e))
;const n=t?`is ${t[1]}. ${t[2]}`:s?"is a Parquet file. Name it .parquet":"the name does not say what the file holds"
;throw new A.P_(`${e}: ${n}. Files that can be read: ${Te}.`)}if(r[3]){
if(!s)throw new A.P_(`${e}: is named .${r[3]} but is not a Parquet file (it does not begin with PAR1).`);return{kind:"parquet",gzip:false,bytes:t,tabs:false,
list:false}}if(s)throw new A.P_(`${e}: is a Parquet file. Name it .parquet.`);const o=n[0]===31&&n[1]===139
;if(r[2]&&!o)throw new A.P_(`${e}: is named .gz but is not packed by gzip. Name it without .gz.`);const i=r[1].toLowerCase()
;const a=/json$|jsonl$/.test(i)?"jsonl":"csv";return{kind:a,gzip:o,bytes:t,tabs:i==="tsv",list:i==="json"}}async function beginning(e){try{const t=await(0,
N.stat)(e);if(t.isDirectory())throw new A.P_(`${e}: is a directory. Name the files in it, for instance "${e.replace(/\/$/,"")}/*.csv".`)
;if(!t.isFile())throw new A.P_(`${e}: is not a regular file.`);const n=await(0,N.open)(e,"r");try{const e=Buffer.alloc(4);await n.read(e,0,4,0);return{
bytes:t.size,head:e}}finally{await n.close()}}catch(t){throw t instanceof A.P_?t:new A.P_(unreadable(e,t))}}function unreadable(e,t){
const n=t instanceof Error&&"code"in t?String(t.code):"";if(n==="ENOENT"||n==="ENOTDIR")return`${e}: there is no such file. Check the path.`
;if(n==="EACCES"||n==="EPERM")return`${e}: may not be read (permission denied).`;return`${e}: cannot be read (${n||String(t)}).`}var Ye=__nccwpck_require__(991)
;const ze=34;const Ve=92;function records_recordEnd(e,t,n){let s=0;let A=false;for(let r=t;r<n;r++){const t=e[r]
;if(A)t===Ve?r++:t===ze&&(A=false);else if(t===ze)A=true;else if(t===123||t===91)s++;else if((t===125||t===93)&&--s<=0)return r+1}return-1}
const Ze=/"(?:[^"\\]|\\.)*"|(?<![\w.])-?(?:NaN|Infinity|nan|inf)(?![\w.])/g;function withQuotedWords(e){return e.replace(Ze,e=>e.startsWith('"')?e:`"${e}"`)}
function doubledKey(e,t){let n=0;for(let t=e.indexOf('":');t>=0;t=e.indexOf('":',t+2))n++;if(n===t.length&&!/"\s+:/.test(e))return null;const s=new Set;let A=0
;let r="";for(const[t]of e.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g))if(t==="{"||t==="[")A++;else if(t==="}"||t==="]")A--;else if(t!==":")r=t;else if(A===1){
const e=JSON.parse(r);if(s.has(e))return e;s.add(e)}return null}async function readJsonLines(e,t,n){const{file:s}=e;let r=0;const onBytes=t=>{r=t;e.onBytes?.(t)
};const o=new TextReader({...e,onBytes:onBytes});const i=t.rows;const a=new JsonLines(e,t,n);try{for(let n=0;;){const c=await o.next(n)
;n=a.read(c.bytes,c.from,c.end,c.last);if(c.fault)throw new A.P_(await notText(s,e.gzip,c.fault));if(c.last)break
;e.gzip&&t.refuseGrowth(t.rows-i,c.offset+n,r,e.bytes)}e.last&&a.rest();if(!n&&t.header.length===0)throw new A.P_(`${s}: there are no records in it.`)
;n||t.refuseAbsent(s)}catch(e){if(e instanceof TooLong)throw new A.P_(`${s}: line ${a.line} is over 64 MiB long.`);throw e}finally{await o.close()}}
function isByColumn(e){const t=Object.values(e);const several=e=>typeof e==="object"&&e!==null&&Object.keys(e).length>1;return t.length>1&&t.every(several)}
function byColumn(e){
return new A.P_(`${e}: is one object with the cells of each column, not a record a row. In Python, pandas.read_json(file).to_json("data.jsonl", orient="records", lines=True) writes one that can be read (with orient="split" in read_json where the file has "columns" and "data").`)
}class JsonLines{line=1;file;table;only;known=new Set;inList;log;isOneObject=false;constructor(e,t,n){this.file=e.file;this.inList=!!e.list&&null
;this.log=e.log??null;this.table=t;this.only=n;for(const e of t.header)this.known.add(e);for(const n of t.folderNames())if(!this.known.has(n)){this.known.add(n)
;t.columnMet(n,t.rows,e.file)}}read(e,t,n,s){let A=t;if(this.inList===null){const r=e.toString("utf8",t,n).trimStart();if(r===""&&!s)return A
;this.inList=r.startsWith("[");this.isOneObject=!this.inList}if(this.inList)return this.readList(e,t,n,s);while(A<n){const t=e.subarray(0,n).indexOf(10,A)
;if(t<0&&!s)return A;const r=t<0?n:t;this.record(e.toString("utf8",A,r));this.line++;A=r+1}return Math.min(A,n)}readList(e,t,n,s){let A=t;while(A<n){
const t=e[A];t===10&&this.line++;if(t!==123&&t!==34&&!isScalar(t)){A++;continue}const r=t===123?records_recordEnd(e,A,n):n;if(r<0&&!s)return A
;this.record(e.toString("utf8",A,r<0?n:r));for(let t=A;t<r;t++)e[t]===10&&this.line++;A=r<0?n:r}return n}record(e){
const t=this.line===1&&e.startsWith("\ufeff")?e.slice(1):e;if(t.trim()==="")return;const n=this.parse(t)
;if(this.isOneObject&&this.line===1&&this.log===null&&isByColumn(n))throw byColumn(this.file)
;if(this.log===null)this.putRow(n);else for(const e of this.rowsOf(()=>this.log.rowsOf(n)))this.putRow(e)}rest(){
if(this.log!==null)for(const e of this.log.rest())this.putRow(e)}rowsOf(e){try{return e()}catch(e){if(!(e instanceof A.P_))throw e
;throw new A.P_(`${this.file}: line ${this.line} ${e.message}. "log:" under "data:" in the plan says how it is read.`)}}putRow(e){const{table:t}=this
;const n=t.rows;t.reserve(n+1);if(!this.only)for(const s of Object.keys(e)){if(this.known.has(s))continue;this.known.add(s);t.columnMet(s,n,this.file)}
for(const s of this.only??t.columns.values()){if(s.nested||s.declined&&!this.only||t.isFolder(s.name))continue;const A=Object.hasOwn(e,s.name)?e[s.name]:null
;this.put(s,n,A)}t.rows=n+1}parse(e){let t;try{t=parsed(e)}catch(e){const t=e instanceof Error?e.message:""
;throw new A.P_(`${this.file}: line ${this.line} is not JSON (${t.replace(/\s+/g," ").slice(0,100)}). Write one object a line.`)}
if(typeof t!=="object"||t===null||Array.isArray(t))throw new A.P_(`${this.file}: line ${this.line} is not a JSON object. Write one object a line, such as {"id": 1, "score": 0.5}`+(this.inList===false&&e.startsWith("[")?"; a file that holds one list of objects is named .json":"")+".")
;const n=t;const s=doubledKey(e,Object.keys(n));if(s===null)return n
;throw new A.P_(`${this.file}: line ${this.line} has the key ${JSON.stringify(s.slice(0,80))} twice, and nobody knows which value is meant. Write each key once.`)
}put(e,t,n){if(n===null||n===void 0)e.putMissing(t);else if(n instanceof Ye.lT)e.putText(t,n.text);else if(typeof n==="number"){
e.kind!=="number"&&Math.abs(n)>2**53&&Number.isInteger(n)&&this.refuseRounded(e);e.putNumber(t,n)
}else if(typeof n==="boolean")e.putTruth(t,n);else if(typeof n==="string")e.putTyped(t,n);else if(isNumbers(n))e.putTyped(t,JSON.stringify(n));else{
if(e.asked!=="auto")throw new A.P_(`${this.file}: line ${this.line} holds a nested value in "${e.name}". Write a number, a text, true, false or null.`)
;e.nested=true}}refuseRounded({name:e}){
throw new A.P_(`${this.file}: line ${this.line}: the number in "${e}" is too large to be read exactly (over 2^53). Write it as a text, in quotes.`)}}
function isNumbers(e){return Array.isArray(e)&&e.length>1&&e.every(e=>typeof e==="number")}function parsed(e){try{return JSON.parse(e)}catch(t){
const n=withQuotedWords(e);if(n===e)throw t;return JSON.parse(n)}}function isScalar(e){return e>=48&&e<=57||e===45||e>=97&&e<=122}
async function readTable(e,t,n={}){const s=withArrays(t);return s?s.take(await readColumns(e,s.request,n)):readColumns(e,t,n)}async function readColumns(e,t,n){
if(e.length===0)throw new A.P_("No file was named to read.");const s=await Promise.all(e.map(formatOf));const r=s.reduce((e,{bytes:t})=>e+t,0)
;const{executor:o}=n;const i=o?Math.min(n.ways??1,Math.floor(r/o.least)):0;const a=s.every(({kind:e,gzip:t})=>e==="csv"&&!t)
;if(o&&i>0&&!(a&&i>1))return o.run("readTable",{files:e,request:t,budget:n.budget},e=>n.progress?.(e));const c=(0,Je.createHash)("sha256")
;const u=new TableBuilder(t,n.budget??budgetOf(null));const read=async A=>{let a=0
;const l=t.log&&(await Promise.all([__nccwpck_require__.e(175),__nccwpck_require__.e(333)]).then(__nccwpck_require__.bind(__nccwpck_require__,333))).openLog(t.log)
;for(const[t,f]of e.entries()){const g=s[t];const report=e=>n.progress?.({file:f,bytes:A?r:a+e,totalBytes:r,rows:u.rows});const h={file:f,...g,hash:A?null:c,
onBytes:report,log:l};h.last=t===e.length-1;n.chunk!==void 0&&(h.chunk=n.chunk);o&&i>1&&(h.split={executor:o,ways:i});const d=u.rows;u.beginFile(f)
;await Xe[g.kind](h,u,A);u.endFile(d,A);a+=g.bytes}};await read(null);const l=u.rows
;if(l===0)throw new A.P_(`${e.join(", ")}: there are no rows below the header. A set needs at least one row.`);const f=u.declined(l);if(f.length>0){
for(const e of f)e.restartAsCategory();u.rows=0;await read(new Set(f));if(u.rows!==l)throw new A.P_(`${e.join(", ")}: changed while being read. Try again.`)}
const g=[...u.columns.values()].filter(({nested:e})=>!e).map(e=>[e.name,e.finish(l)]);const h={rows:l,columns:new Map(g),header:u.header,source:{files:e,
bytes:r,sha256:c.digest("hex"),...t.log&&{log:t.log}}};s.some(({kind:e})=>e==="csv")&&refuseHeaderAgain(h);return h}const Xe={csv:readCsv,jsonl:readJsonLines,
parquet:async(...e)=>(await __nccwpck_require__.e(597).then(__nccwpck_require__.bind(__nccwpck_require__,597))).readParquet(...e)};function quantiles(e,t){
const n=countedRows(e);if(n===0)return t.map(()=>NaN);const{values:s,rows:A}=e;return t.map(e=>{const t=(n-1)*e;const r=Math.floor(t)
;const{index:o,end:i}=valueOfRow(A,r);const a=s[o];const c=r+1<i||o+1===s.length?a:s[o+1];return interpolate(a,c,t-r)})}function middle({values:e,rows:t}){
return e[valueOfRow(t,Math.floor((countedRows({rows:t})-1)/2)).index]}function quantile(e,t){return quantiles(e,[t])[0]}function interpolate(e,t,n){
if(e===t)return e;const s=t-e;if(!Number.isFinite(s))return e*(1-n)+t*n;return n<.5?e+s*n:t-s*(1-n)}function rowsOutside(e,t,n){let s=0;let A=null
;const{values:r}=e;for(let n=0;n<r.length&&t!==null&&r[n]<t;n++)s+=e.rows[n];s>0&&(A=r[0]);let o=0;for(let t=r.length-1;t>=0&&n!==null&&r[t]>n;t--)o+=e.rows[t]
;o>0&&(A=r.at(-1));return{rows:s+o,extreme:A}}function rangeChanges(e,t){const[n,s]=[e.counts,t.counts];if(n.values.length===0||s.values.length===0)return[]
;const[A,r]=[presentRows(e),presentRows(t)];const o=[];for(const e of["least","greatest"]){const[t,i]=[endOf(n,e),endOf(s,e)];if(t===i)continue
;const a=e==="least"?i<t:i>t;const[c,u]=a?[s,t]:[n,i];const{rows:l}=rowsOutside(c,e==="least"?u:null,e==="least"?null:u);const f=outermost(l,a?r:A,A+r)
;const[g,h]=[Math.min(Number.MAX_VALUE,Math.abs(i-t)),spreadOf(n)];const d=h>0?Math.min(Number.MAX_VALUE,g/h):Number.MAX_VALUE;o.push({end:e,
change:a?"grew":"shrank",reference:t,candidate:i,rows:l,p:f,size:d})}return o}function spreadOf(e){const[t=0,n=0]=quantiles(e,[.05,.95])
;const[s,A]=n>t?[t,n]:[endOf(e,"least"),endOf(e,"greatest")];return Math.min(Number.MAX_VALUE,A-s)}function outermost(e,t,n){let s=1
;for(let A=0;A<e&&s>1e-300;A++)s*=(t-A)/(n-A);return s}function endOf({values:e},t){return t==="least"?e[0]:e.at(-1)}function cardinalityChange(e,t){
const n=new Map;for(const s of pooled(e,t))n.set(s,(n.get(s)??0)+1);return cardinalityByFrequencies({distinct:distinct(e),rows:valuesIn(e)},{
distinct:distinct(t),rows:valuesIn(t)},n)}function cardinalityByFrequencies({distinct:e,rows:t},{distinct:n,rows:s},A){if(t===0||s===0)return null;let r=0
;let o=0;for(const[e,n]of A){const A=outermost(e,t,t+s);r+=n*(1-A);o+=n*A*(1-A)}const i=Math.abs(n-r);const a=i===0?1:Math.min(1,2*Math.exp(-(i**2)/2/(o+i/3)))
;return{reference:e,candidate:n,expected:r,p:a}}function distinct(e){return e.type==="number"?e.counts.values.length:e.counts.size}function valuesIn(e){let t=0
;if(e.type==="category")for(const n of e.counts.values())t+=n;else for(let n=0;n<e.counts.rows.length;n++)t+=e.counts.rows[n];return t}function*pooled(e,t){
if(e.type==="number"&&t.type==="number"){const[n,s]=[e.counts,t.counts];for(let e=0,t=0;e<n.values.length||t<s.values.length;){
const A=compare(n.values[e],s.values[t]);yield(A<=0?n.rows[e++]:0)+(A>=0?s.rows[t++]:0)}}else if(e.type==="category"&&t.type==="category"){
for(const[n,s]of e.counts)yield s+(t.counts.get(n)??0);for(const[n,s]of t.counts)e.counts.has(n)||(yield s)}}function compare(e,t){return(e??1/0)-(t??1/0)||0}
function quantileBins(e,t,n=10){const s=binEnds(e,n);return occupied({reference:rowsByEnd(e,s),candidate:rowsByEnd(t,s)})}function pairCategories(e,t){
const n=[...new Set([...e.keys(),...t.keys()])];const s={categories:[],reference:[],candidate:[]};for(const A of n){const n=e.get(A)??0;const r=t.get(A)??0
;if(n===0&&r===0)continue;s.categories.push(A);s.reference.push(n);s.candidate.push(r)}return s}function binEnds(e,t){const n=countedRows(e);if(n===0)return[]
;const s=e.values[0];const A=[];for(let s=1;s<t;s++){const r=e.values[valueOfRow(e.rows,Math.ceil(s*n/t)-1).index];r!==A.at(-1)&&A.push(r)}
return A[0]===s?[nextBelow(s),...A]:A}function rowsByEnd(e,t){let n=0;return[...t,1/0].map(t=>{const s=firstAbove(e.values,n,t);const A=rowsWithin(e,n,s);n=s
;return A})}function occupied({reference:e,candidate:t}){const keep=(n,s)=>e[s]>0||t[s]>0;return{reference:e.filter(keep),candidate:t.filter(keep)}}
function nextBelow(e){if(e===0)return-Number.MIN_VALUE;const t=new BigInt64Array(new Float64Array([e]).buffer);t[0]+=e>0?-1n:1n
;return new Float64Array(t.buffer)[0]}const et=20;function deciles(e,t){if(e.type==="number"&&t.type==="number"){const n=binEnds(e.counts,10);return{ends:n,
categories:null,rows:rowsByEnd(t.counts,n)}}if(e.type!=="category"||t.type!=="category")return null
;const n=[...e.counts].sort(([e,t],[n,s])=>s-t||(e<n?-1:1)).slice(0,et).map(([e])=>e);const s=new Set(n);let A=0;for(const[e,n]of t.counts)s.has(e)||(A+=n)
;return{ends:null,categories:n,rows:[...n.map(e=>t.counts.get(e)??0),A]}}const tt=.9189385332046728;function logGamma(e){if(!(e>0))return NaN
;if(e===1||e===2)return 0;if(e===1/0)return 1/0;let t=1;let n=e;while(n<12)t*=n++;return(n-.5)*Math.log(n)-n+tt+stirlingSeries(n)-Math.log(t)}
function regularizedGammaP(e,t){if(!(e>0)||Number.isNaN(t))return NaN;if(t<=0)return 0;if(t===1/0)return 1
;return t<e+1?Math.exp(logGammaTerm(e,t))*gammaSeries(e,t):1-regularizedGammaQ(e,t)}function regularizedGammaQ(e,t){if(!(e>0)||Number.isNaN(t))return NaN
;if(t<=0)return 1;if(t===1/0)return 0;return t<e+1?1-regularizedGammaP(e,t):Math.exp(logRegularizedGammaQ(e,t))}function logRegularizedGammaQ(e,t){
if(!(e>0)||Number.isNaN(t))return NaN;if(t<=0)return 0;if(t===1/0)return-1/0;if(t<e+1)return Math.log1p(-regularizedGammaP(e,t))
;return logGammaTerm(e,t)+Math.log(e)+Math.log(gammaFraction(e,t))}function chiSquaredQuantile(e,t){if(!(t>0&&e>=0&&e<=1))return NaN;if(e===0)return 0
;if(e===1)return 1/0;const n=t/2;let s=0;let A=Math.max(n,1);while(regularizedGammaP(n,A)<e)A*=2;let r=(s+A)/2;for(let t=0;t<200&&A-s>1e-16*A;t++){
const t=e>.5?1-e-regularizedGammaQ(n,r):regularizedGammaP(n,r)-e;t>0?A=r:s=r;const o=Math.exp(logGammaTerm(n,r)+Math.log(n)-Math.log(r));const i=r-t/o
;const a=i>s&&i<A?i:(s+A)/2;if(Math.abs(a-r)<=2e-16*r)return 2*a;r=a}return 2*r}function stirlingError(e){if(e>=12)return stirlingSeries(e)
;return logGamma(e)-((e-.5)*Math.log(e)-e+tt)}function stirlingSeries(e){const t=1/(e*e);const n=1/1260-t*(1/1680-t*(1/1188-t*(691/360360-t/156)))
;return(1/12-t*(1/360-t*n))/e}function deviance(e,t){if(Math.abs(t)>.3)return t-Math.log(e);const n=t/(2+t);let s=n*n*n;let A=0
;for(let e=3;Math.abs(s)>1e-18*n*n;e+=2){A+=s/e;s*=n*n}return n*t-2*A}function logGammaTerm(e,t){
return-e*deviance(t/e,(t-e)/e)-stirlingError(e)-tt-Math.log(e)/2}function gammaSeries(e,t){let n=1;let s=1;for(let A=1;n>1e-17*s;A++){n*=t/(e+A);s+=n}return s}
function gammaFraction(e,t){return 1/lentz(t+1-e,n=>[-n*(n-e),t+2*n+1-e])}function lentz(e,t){const n=1e-300;let s=e||n;let A=s;let r=0;for(let e=1;e<1e6;e++){
const[o,i]=t(e);r=1/(i+o*r||n);A=i+o/A||n;s*=A*r;if(Math.abs(A*r-1)<1e-16)break}return s}function logHypergeometricTail(e,t,n,s){const A=Math.max(0,n-(e-t))
;const r=Math.min(n,t);if(s<=A)return 0;if(s>r)return-1/0;if(s*e<=n*t)return Math.log1p(-Math.exp(logHypergeometricTail(e,e-t,n,n-s+1)));let o=1;let i=1
;for(let A=s;A<r&&o>1e-17*i;A++){o*=(t-A)*(n-A)/((A+1)*(e-t-n+A+1));i+=o}const a=logChoose(t,s)+logChoose(e-t,n-s)-logChoose(e,n)+Math.log(i)
;return Math.min(0,a)}function logChoose(e,t){return logGamma(e+1)-logGamma(t+1)-logGamma(e-t+1)}const nt=.01;const st=1.5;const At=.01
;function changedLevel(e,t){if(e.type==="number"&&t.type==="number")return ofNumbers(e.counts,t.counts);if(e.type==="number"||t.type==="number")return null
;const[n,s]=[sum(e.counts.values()),sum(t.counts.values())];const A=new Set([...e.counts.keys(),...t.counts.keys()]);const r=[...A].map(n=>({level:n,
before:e.counts.get(n)??0,after:t.counts.get(n)??0}));return surest(r,n,s)}function ofNumbers(e,t){const[n,s]=[countedRows(e),countedRows(t)]
;const rowsOf=({values:e,rows:t},n)=>{const s=new Map;for(let A=0;A<t.length;A++)t[A]>=n&&s.set(e[A],t[A]);return s}
;const[A,r]=[rowsOf(e,Math.max(2,At*n)),rowsOf(t,Math.max(2,At*s))];const o=[...new Set([...A.keys(),...r.keys()])].map(n=>({level:String(n),
before:A.get(n)??rowsAt(e,n),after:r.get(n)??rowsAt(t,n)}));return surest(o,n,s)}function rowsAt({values:e,rows:t},n){let[s,A]=[0,e.length-1];while(s<A){
const t=s+A>>1;e[t]<n?s=t+1:A=t}return e[s]===n?t[s]:0}function surest(e,t,n){if(t===0||n===0)return null
;const s=e.filter(({before:e,after:s})=>e>=At*t||s>=At*n);let A=null;for(const{level:e,before:r,after:o}of s){const[i,a]=[r/t,o/n]
;const c=(o+.5)*(t-r+.5)/((n-o+.5)*(r+.5));if(Math.abs(a-i)<nt||Math.max(c,1/c)<st)continue;const u=r+o
;const l=a>i?logHypergeometricTail(t+n,u,n,o):logHypergeometricTail(t+n,u,t,r);const f=Math.min(0,l+Math.log(2*s.length));(A===null||f<A.logP)&&(A={level:e,
reference:i,candidate:a,logP:f})}return A}function sum(e){let t=0;for(const n of e)t+=n;return t}const rt=.05;function columnChanges(e,t,{min:n,max:s}){
const A=t.type==="number"?rowsOutside(t.counts,n,s):null;if(e===null||e.type!==t.type)return{outside:A,against:null};const[r,o]=[distinct(e),distinct(t)]
;const i=isAlike(t.rows,e.rows)&&isAlike(o,r);return{outside:A,against:{distinct:{reference:r,candidate:o},ends:{reference:endsOf(e),candidate:endsOf(t)},
range:e.type==="number"&&t.type==="number"?rangeChanges(e,t):[],cardinality:i?null:cardinalityChange(e,t),deciles:deciles(e,t),level:changedLevel(e,t)}}}
function endsOf(e){if(e.type==="category")return null;const{values:t}=e.counts;return t.length===0?null:[t[0],t.at(-1)]}function isAlike(e,t){
return Math.abs(e-t)<rt*t}const ot={ks:{title:"KS D",method:"the Kolmogorov–Smirnov test",asked:true,categories:false,summarised:true,matters:.1},psi:{
title:"PSI",method:"the population stability index",asked:true,categories:true,summarised:true,matters:.1},js:{title:"Jensen–Shannon distance",
method:"the Jensen–Shannon distance",asked:true,categories:true,summarised:true,matters:.1},wasserstein:{title:"standardised Wasserstein distance",
method:"the Wasserstein distance",asked:true,categories:false,summarised:false,matters:.1},chi2:{title:"Cramér’s V",method:"the chi-squared test",asked:false,
categories:true,summarised:false,matters:.1}};const it=Object.keys(ot);it.filter(isAsked);function isAsked(e){return ot[e].asked}const at=5
;function chiSquared(e,t){const{n:n,m:s,pooled:A}=margins(e,t);const r=pearson(e,t);const o=Math.max(0,A.length-1);let i=1/0;for(const e of A)i=Math.min(i,e)
;const a=i*Math.min(n,s)/(n+s)<at;let c=Number.NaN;n>0&&s>0&&(c=o===0?0:a?o===1?fisher(e,t):momentMatched(r,n,s,A):logRegularizedGammaQ(o/2,r/2));return{
statistic:r,degreesOfFreedom:o,logP:Math.min(0,c),sparse:a}}function balancedCramersV(e,t){const{n:n,m:s,pooled:A}=margins(e,t);let r=0
;for(let A=0;A<e.length;A++){const o=e[A]/n;const i=t[A]/s;o+i>0&&(r+=(o-i)**2/(o+i)/2)}return correctedV(r,4*n/(n/s+1),A.length)}function correctedV(e,t,n){
if(Number.isNaN(e))return Number.NaN;if(n<2||t<=2)return 0;const s=Math.max(0,e-(n-1)/(t-1));const A=Math.min(n-1-(n-1)**2/(t-1),1-1/(t-1))
;return A>0?Math.min(1,Math.sqrt(s/A)):0}function margins(e,t){let n=0;let s=0;const A=[];for(let r=0;r<e.length;r++){n+=e[r];s+=t[r]
;e[r]+t[r]>0&&A.push(e[r]+t[r])}return{n:n,m:s,pooled:A}}function pearson(e,t){const{n:n,m:s}=margins(e,t);if(n===0||s===0)return Number.NaN;let A=0
;for(let r=0;r<e.length;r++){const o=e[r]+t[r];o>0&&(A+=(e[r]/n-t[r]/s)**2/o)}return n*s*A}function fisher(e,t){const{n:n,m:s,pooled:A}=margins(e,t)
;const r=e.findIndex((e,n)=>e+t[n]>0);const o=t[r];const i=logHypergeometricTail(n+s,A[0],s,o);const a=logHypergeometricTail(n+s,n+s-A[0],s,s-o)
;return Math.min(0,Math.LN2+Math.min(i,a))}function momentMatched(e,t,n,s){const A=t+n;if(A<4)return 0;const r=s.length;let o=0;for(const e of s)o+=1/e
;const i=A/(A-1)*(r-1);const a=(A-2)/(A-1);const c=(A*(1/t+1/n)-4)/(A-2);const u=(r-1)*(A-r)/(A-1);const l=(A*o-r*r)/(A-2)
;const f=2*A/(A-3)*(a-c)*(u-l)+A**2/(A-1)*c*l;if(!(f>1e-9*i))return 0;return logRegularizedGammaQ(i**2/f,e*i/f)}function simple_statistics_sum(e){
if(e.length===0)return 0;var t=e[0];var n=0;var s;if(typeof t!=="number")return Number.NaN;for(var A=1;A<e.length;A++){
if(typeof e[A]!=="number")return Number.NaN;s=t+e[A];Math.abs(t)>=Math.abs(e[A])?n+=t-s+e[A]:n+=e[A]-s+t;t=s}return t+n}var ct=function BayesianClassifier(){
this.totalCount=0;this.data={}};ct.prototype.train=function train(e,t){this.data[t]||(this.data[t]={});for(var n in e){var s=e[n]
;this.data[t][n]===void 0&&(this.data[t][n]={});this.data[t][n][s]===void 0&&(this.data[t][n][s]=0);this.data[t][n][s]++}this.totalCount++}
;ct.prototype.score=function score(e){var t={};var n;for(var s in e){var A=e[s];for(n in this.data){t[n]===void 0&&(t[n]={})
;this.data[n][s]?t[n][s+"_"+A]=(this.data[n][s][A]||0)/this.totalCount:t[n][s+"_"+A]=0}}var r={};for(n in t){r[n]=0;for(var o in t[n])r[n]+=t[n][o]}return r}
;Math.log(Math.sqrt(2*Math.PI));var ut=Math.sqrt(2*Math.PI);function cumulativeDistribution(e){var t=e;var n=e;for(var s=1;s<30;s++){n*=e*e/(2*s+1);t+=n}
return Math.round(1e4*(.5+t/ut*Math.exp(-e*e/2)))/1e4}var lt=[];for(var ft=0;ft<=3.09;ft+=.01)lt.push(cumulativeDistribution(ft));Math.sqrt(2*Math.PI)
;var gt=function PerceptronModel(){this.weights=[];this.bias=0};gt.prototype.predict=function predict(e){if(e.length!==this.weights.length)return null;var t=0
;for(var n=0;n<this.weights.length;n++)t+=this.weights[n]*e[n];t+=this.bias;return t>0?1:0};gt.prototype.train=function train(e,t){if(t!==0&&t!==1)return null
;if(e.length!==this.weights.length){this.weights=e.slice();this.bias=1}var n=this.predict(e);if(typeof n==="number"&&n!==t){var s=t-n
;for(var A=0;A<this.weights.length;A++)this.weights[A]+=s*e[A];this.bias+=s}return this};function jensenShannon(e,t){
const[n,s]=[simple_statistics_sum(e),simple_statistics_sum(t)];if(n===0||s===0)return NaN;let A=0;for(let r=0;r<e.length;r++){const o=e[r]/n;const i=t[r]/s
;const a=(o+i)/2;o>0&&(A+=o*Math.log2(o/a));i>0&&(A+=i*Math.log2(i/a))}return Math.sqrt(Math.min(1,Math.max(0,A/2)))}
const ht="AGFzbQEAAAABVw1gAn9/AGAEf39/fwBgA39/fABgBX9/fHx8AGABfAF8YAV/f39/fwBgAAF8YAR/f3x8AGAAAX9gAABgBn9/f3x8fwBgBn9/fH98fwF8YAd/f39/f39/AAIOAQZzY29yZXMDbG9nAAQDEhEFBgAAAQAHAgMCCAEDCQoLDAUDAQAABmILfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAACwfTARILd2Fsa0xhdHRpY2UAEAhwb29sUm93cwARDWFkZERldmlhdGlvbnMADwRoZWFwAAsDdXNlAAEFYmVnaW4ADgV0b3RhbAACCnJhbmtTaGFyZXMABw5wcmVjaXNpb25TdGVwcwAIE3ByZWNpc2lvbkluZmx1ZW5jZXMACQ1zcXVhcmVkTG9zc2VzAAYJbG9nTG9zc2VzAAoJc3VtTG9zc2VzAAQKc3VtU3F1YXJlcwADBmNlbnRyZQANB3N1bUJpbnMABQRnYXBzAAwGbWVtb3J5AgAKjRARFgAgACQAIAEkASACJAIgAyQDIAQkBAsHACMFIwagC3cCAnwCfwNAIAAgAUgEQCMGIwUjBSAAQQJ0IgUjAWooAgC4IABBA3QiBCMDaisDACICIAKioiMCIAVqKAIAuCMEIARqKwMAIgIgAqKioCICoCIDoSACoCACIAOhIwWgIwUgAmYboCQGIAMkBSAAQQFqIQAMAQsLC20CAnwCfwNAIAAgAUgEQCMGIwUjBSAAQQJ0IgQjAWooAgC4IABBA3QiBSMDaisDAKIjAiAEaigCALgjBCAFaisDAKKgIgKgIgOhIAKgIAIgA6EjBaAjBSACZhugJAYgAyQFIABBAWohAAwBCwsLrAECA3wCfwNAIAAgAUgEQCADIAJBAWsiByMAIABBA3RqKwMAIgUgAreinPwCIghBACAIQQBOGyIIIAcgCEgbIgdBA3RqIgggCCsDACAAQQJ0IggjAWooAgC4IgYjAiAIaigCALigIgQgBaKgOQMAIAMgAiAHakEDdGoiCCAIKwMAIAagOQMAIAMgAkEBdCAHakEDdGoiByAHKwMAIASgOQMAIABBAWohAAwBCwsLTwIBfwJ8A0AgACABSARAIABBA3QiAiMAaisDACIDRAAAAAAAAPC/oCEEIwMgAmogBCAEojkDACMEIAJqIAMgA6I5AwAgAEEBaiEADAELCwuOAQIDfAF/A0AgACABSARAIwUgAEECdCIHIwFqKAIAuCIEIwgjAiAHaigCALgiBUQAAAAAAADgP6KgIgaioCQFIABBA3QiByMDaiAGIAOjOQMAIwQgB2pEAAAAAAAA8D8jByAERAAAAAAAAOA/oqAgAqOhOQMAIwggBaAkCCMHIASgJAcgAEEBaiEADAELCwtXAgF/AXwgAUEBayEBA0AgACABTARAIwcgAUECdCIDIwFqKAIAuCIEoCQHIwgjAiADaigCALigJAgjBSAEIAKjIwcjByMIoKOioCQFIAFBAWshAQwBCwsLmAECBnwCfwNAIAAgAUgEQCADIwehIgUgBCMIoSIIoCIGIAaiIQcjCSAAQQJ0IgsjAWooAgC4IgkgA6MiCiAIoiAHo6AkCSMKIAogBaIgB6OgJAogAEEDdCIMIwNqIAUgBqMgAqEgA6MjCaA5AwAjBCAMaiMKmjkDACMHIAmgJAcjCCMCIAtqKAIAuKAkCCAAQQFqIQAMAQsLC7YBAgF8AX8DQCAAIAFIBEAgAEEDdCIEIwBqKwMAIQMjAyAEaiMBIABBAnRqKAIAuEQAAAAAAAAAAGEEfEQAAAAAAAAAAAVEAAAAAAAA8D8gAqEgAiADpaQQAJoLOQMAIwQgAEEDdGojAiAAQQJ0aigCALhEAAAAAAAAAABhBHxEAAAAAAAAAAAFRAAAAAAAAPA/IAKhIAJEAAAAAAAA8D8gA6GlpBAAmgs5AwAgAEEBaiEADAELCwsFAEGACAt4AgN/AnwDQCAAIAFIBEAgAyACQQFrIgUgAEEDdCIEIwBqKwMAIgcgAreinPwCIgZBACAGQQBOGyIGIAUgBkgbQQN0aisDACEIIwMgBGogCCAHRAAAAAAAAPC/oKI5AwAjBCAEaiAIIAeiOQMAIABBAWohAAwBCwsLRwECfwNAIAAgAUgEQCAAQQN0IgUjA2oiBiAGKwMAIAKhIAOjOQMAIwQgBWoiBSAFKwMAIAKhIASjOQMAIABBAWohAAwBCwsLRABEAAAAAAAAAAAkCkQAAAAAAAAAACQJRAAAAAAAAAAAJAhEAAAAAAAAAAAkB0QAAAAAAAAAACQGRAAAAAAAAAAAJAULmQEDBXsBfwJ8IAX9AAQAIQYgBf0ABBAhCANAIAIgC0oEQCAGIAAgC0EDdGorAwAgA6IgBKEiDCABIAtBAnRqKAIAuKIiDf0UIAwgDaL9IgEiCv3wASIHIAb98QEhCSAIIAYgByAJ/fEB/fEBIAogCf3xAf3wAf3wASEIIAchBiALQQFqIQsMAQsLIAUgBv0LBAAgBSAI/QsEEAuGAwMFfwV8A3sgALcgAbegIQ1BASEKA0AgCiAAIAFqTCAEIAxmcQRAIAUEQCAFIAlBA3RqRAAAAAAAAPA/OQMAIAUgB0ECakEDdGpEAAAAAAAA8D85AwALIAwgB0EBaiIGIAAgACAGShsiByAJIAogAWsiBiAGIAlIGyIJa0EBaregIQwgBQRARAAAAAAAAPA/IAq3IgujIg79FCEQIAv9FCERIAchBgNAIAYgCUoEQCAFIAZBA3RqIgggBkEBa7f9FCAGt/0iASISIAhBCGv9AAQA/fIBIBEgEv3xASAI/QAEAP3yAf3wASAQ/fIB/QsEACAGQQJrIQYMAQsLIAYgCUYEQCAFIAZBA3RqIgggBrciDyAIKwMAoiALIA+hIAgrAwiioCAOojkDCAsLIAogAygCAEYEQCAJIAq3IAC3oiILIAKhIA2jnPwCQQFqIgYgBiAJSBshCSAHIAsgAqAgDaOb/AJBAWsiBiAGIAdKGyEHIANBBGohAwsgCkEBaiEKDAELCyAMC54BAgR/AnwDQCACIAhKIgogBSAHSnIEQCAKBHwgACAIQQN0aisDAAVEAAAAAAAA8H8LIgsgBSAHSgR8IAMgB0EDdGorAwAFRAAAAAAAAPB/CyIMZQRAIAkgASAIQQJ0aigCAGohCSAIQQFqIQgLIAsgDGYEQCAJIAQgB0ECdGooAgBqIQkgB0EBaiEHCyAGIAk2AgAgBkEEaiEGDAELCws="
;const dt=4096;const It=65536;const mt=kernelOf(ht,{scores:{log:Math.log}});let wt;function deviations({values:e,rows:t},n,s){wt??=mt()
;const{memory:A,addDeviations:r}=wt;const o=Math.ceil(wt.heap()/16)*16;const[i,a]=[o+32,o+32+8*dt];webassembly_enlarge(A,o+It)
;const c=new Float64Array(A.buffer,o,4).fill(0);const u={values:new Float64Array(A.buffer,i,dt),rows:new Uint32Array(A.buffer,a,dt)}
;for(let A=0;A<e.length;A+=dt){const c=e.subarray(A,A+dt);u.values.set(c);u.rows.set(t.subarray(A,A+dt));r(i,a,c.length,n,s,o)}const[l,f,g,h]=c;return{sum:l+g,
squares:f+h}}let Bt;function shareOfPaths([e,t],[n,s],A,r){Bt??=mt();const{memory:o,poolRows:i,walkLattice:a}=Bt;const[c,u]=[e.values.length,t.values.length]
;const l=Math.ceil(Bt.heap()/16)*16;const f=l+8*(n+3);const g=f+8*c;const h=g+8*u;const d=h+4*c;const I=d+4*u;webassembly_enlarge(o,I+4*(c+u));const{buffer:m}=o
;new Float64Array(m,f,c).set(e.values);new Float64Array(m,g,u).set(t.values);new Uint32Array(m,h,c).set(e.rows);new Uint32Array(m,d,u).set(t.rows)
;i(f,h,c,g,d,u,I);if(a(n,s,A,I,r,0)>r)return null;const w=new Float64Array(m,l,n+3).fill(0);a(n,s,A,I,r,l);return w[n+1]}const Ct=4e6;function ks(e,t){
const n=countedRows(e);const s=countedRows(t);if(n===0||s===0)return{d:NaN,logP:NaN,exact:false};const A=largestGap(e,t,n,s);const r=A/(n*s);if(A===0)return{
d:r,logP:0,exact:true};if(n+s<=Ct&&A<=Ct){const o=shareOfPaths([e,t],[n,s],A,Ct);if(o!==null&&o>1e-290)return{d:r,logP:Math.min(0,Math.log(o)),exact:true}}
return{d:r,logP:logKolmogorovTail(r*Math.sqrt(n/(n+s)*s)),exact:false}}function logKolmogorovTail(e){if(!(e>0))return Number.isNaN(e)?NaN:0;if(e<.8){let t=0
;for(let n=1;n<=7;n+=2)t+=Math.exp(-n*n*Math.PI*Math.PI/(8*e*e));return Math.log1p(-Math.sqrt(2*Math.PI)/e*t)}const t=e*e;let n=0
;for(let e=2;e<=9;e++)n+=(e%2===0?-1:1)*Math.exp(-2*(e*e-1)*t);return Math.LN2-2*t+Math.log1p(n)}const Qt=256;const Et={i:0,j:0,x:0,y:0}
;function largestGap(e,t,n,s){const A=blockEnds(e,t);let r=0;for(const{x:e,y:t}of A)r=Math.max(r,Math.abs(e*s-t*n));let o=Et;for(const i of A){
Math.max(i.x*s-o.y*n,i.y*n-o.x*s)>r&&(r=Math.max(r,gapWithin(e,t,o,i,n,s)));o=i}return r}function blockEnds(e,t){const n=[];const s=e.values.length
;for(let A=0,r=0;A<s;){A=Math.min(A+Qt,s);r=firstAbove(t.values,r,e.values[A-1]);n.push({i:A,j:r,x:rowsBefore(e,A),y:rowsBefore(t,r)})}return n}
function gapWithin(e,t,n,s,A,r){let{i:o,j:i,x:a,y:c}=n;let u=0;while(o<s.i||i<s.j){const n=o<s.i?e.values[o]:1/0;const l=i<s.j?t.values[i]:1/0
;n<=l&&(a+=e.rows[o++]);l<=n&&(c+=t.rows[i++]);u=Math.max(u,Math.abs(a*r-c*A))}return u}function psi(e,t,n=0){const s=simple_statistics_sum(e)+n*e.length
;const A=simple_statistics_sum(t)+n*t.length;if(s===0||A===0)return NaN;let r=0;for(let o=0;o<e.length;o++){const i=(e[o]+n)/s;const a=(t[o]+n)/A
;i!==a&&(r+=(i-a)*Math.log(i/a))}return r}function psiByChance(e,t,n){return e<2?0:chiSquaredQuantile(.95,e-1)*(1/t+1/n)}function psiLogP(e,t,n,s){
return t<2?0:Math.min(0,logRegularizedGammaQ((t-1)/2,e/(2*(1/n+1/s))))}function runningSums(e){return{sums:new Float64Array(e),lost:new Float64Array(e)}}
function moments(e){const t=countedRows(e);if(t===0)return{n:t,mean:NaN,squares:NaN,unit:1};const n=safeUnit(e);const s=1/n;const A=middle(e)*s
;const{sum:r,squares:o}=deviations(e,s,A);return{n:t,mean:A+r/t,squares:Math.max(0,o-r*r/t),unit:n}}function safeUnit(...e){let t=0
;for(const{values:n}of e)n.length>0&&(t=Math.max(t,Math.abs(n[0]),Math.abs(n.at(-1))));if(t===0||t>1e-100&&t<1e100)return 1
;return 2**Math.min(1023,Math.max(-1e3,Math.floor(Math.log2(t))))}function wasserstein(e,t){const n=countedRows(e);const s=countedRows(t)
;if(n===0||s===0)return{distance:NaN,standardised:null};const A=safeUnit(e,t);const{sums:r}=runningSums(1);let o=NaN;let i=0;let a=0
;for(let c=0,u=0;c<e.values.length||u<t.values.length;){const l=c<e.values.length?e.values[c]:1/0;const f=u<t.values.length?t.values[u]:1/0
;const g=Math.min(l,f)/A;const h=Math.abs(i/n-a/s);h>0&&(r[0]+=h*(g-o));o=g;l<=f&&(i+=e.rows[c++]);f<=l&&(a+=t.rows[u++])}const c=r[0]
;if(e.values.length===1)return{distance:c*A,standardised:null};const u=moments(e);const l=Math.sqrt(u.squares/n);const f=l>0?c/l*(A/u.unit):null;return{
distance:c*A,standardised:f}}const yt=20;function drift(e,t,n){const s=Math.min(present(e),present(t));const none=e=>({noEvidence:e,cases:s})
;if(e.type!==t.type)return none(e.type==="number"?"textForNumbers":"numbersForText");if(present(e)===0)return none("noReferenceValues")
;if(present(t)===0)return none("noCandidateValues");return e.type==="number"?pt[n].numbers(e.counts,t.counts,none):categoryDrift(e,t,n)}function present(e){
if(e.type==="number")return countedRows(e.counts);let t=0;for(const n of e.counts.values())t+=n;return t}const pt={ks:{numbers(e,t){const{d:n,logP:s}=ks(e,t)
;return found("ks",n,s)}},psi:{numbers:(e,t)=>psiDrift(quantileBins(e,t)),categories:psiDrift},js:{numbers:(e,t)=>jensenShannonDrift(quantileBins(e,t)),
categories:jensenShannonDrift},wasserstein:{numbers(e,t,n){const{standardised:s}=wasserstein(e,t);if(s===null)return n("referenceConstant")
;return found("wasserstein",s,ks(e,t).logP)}}};function categoryDrift(e,t,n){const s=pairCategories(e.counts,t.counts)
;const A=(pt[n].categories??chiSquaredDrift)(s);const r=onlyIn(s.categories,s.candidate,s.reference);const o=onlyIn(s.categories,s.reference,s.candidate)
;return{...A,newCategories:r.named,vanishedCategories:o.named,...r.more>0&&{moreNewCategories:r.more},...o.more>0&&{moreVanishedCategories:o.more}}}
function chiSquaredDrift({reference:e,candidate:t}){return found("chi2",balancedCramersV(e,t),chiSquared(e,t).logP)}
function psiDrift({reference:e,candidate:t}){const n=drift_sum(e);const s=drift_sum(t);const A=psi(e,t,.5);const r=psiByChance(e.length,n,s);return{
...found("psi",A,psiLogP(A,e.length,n,s)),chance:r}}function jensenShannonDrift({reference:e,candidate:t}){
return found("js",jensenShannon(e,t),chiSquared(e,t).logP)}function found(e,t,n){return{test:e,size:finite(t),logP:finite(n),logQ:null,chance:null,
newCategories:[],vanishedCategories:[]}}function onlyIn(e,t,n){const s=e.map((e,t)=>t).filter(e=>n[e]===0).sort((e,n)=>t[n]-t[e]);return{
named:s.slice(0,yt).map(t=>e[t]),more:Math.max(0,s.length-yt)}}function finite(e){return Math.max(-Number.MAX_VALUE,Math.min(Number.MAX_VALUE,e))}
function drift_sum(e){let t=0;for(const n of e)t+=n;return t}const bt=40;const kt=15;function histogram(e,t){
if(e.type==="number"&&t.type==="number")return numberHistogram(e.counts,t.counts)
;if(e.type==="category"&&t.type==="category")return categoryHistogram(e.counts,t.counts);return{edges:null,categories:null,reference:[],candidate:[]}}
function numberHistogram(e,t){const n=[e,t].filter(e=>e.values.length>0);if(n.length===0)return{edges:null,categories:null,reference:[],candidate:[]}
;const s=wholeNumberEdges(n)??equalWidthEdges(n);return{edges:s,categories:null,reference:rowsBetween(e,s),candidate:rowsBetween(t,s)}}
function wholeNumberEdges(e){const t=Math.min(...e.map(e=>e.values[0]));const n=Math.max(...e.map(e=>e.values.at(-1)))
;if(!(n-t<bt&&Number.isSafeInteger(t*2)&&Number.isSafeInteger(n*2)))return null;if(!e.every(e=>e.values.every(Number.isInteger)))return null;return Array.from({
length:n-t+2},(e,n)=>t+n-.5)}function equalWidthEdges(e){let t=Math.min(...e.map(e=>quantile(e,.001)));let n=Math.max(...e.map(e=>quantile(e,.999)));if(t===n){
t=Math.min(...e.map(e=>e.values[0]));n=Math.max(...e.map(e=>e.values.at(-1)))}if(t===n){const e=Math.max(.5,Math.abs(t)*1e-6)
;const bound=e=>Math.min(Number.MAX_VALUE,Math.max(-Number.MAX_VALUE,e));return[bound(t-e),bound(n+e)]}const s=Array.from({length:bt+1
},(e,s)=>interpolate(t,n,s/bt));return s.filter((e,t)=>t===0||e>s[t-1])}function rowsBetween(e,t){const n=t.length-2;let s=0;return t.slice(1).map((t,A)=>{
const r=A===n?e.values.length:firstFrom(e.values,s,t);const o=rowsWithin(e,s,r);s=r;return o})}function categoryHistogram(e,t){const n=pairCategories(e,t)
;const s=Math.max(1,simple_statistics_sum(n.reference));const A=Math.max(1,simple_statistics_sum(n.candidate))
;const share=e=>Math.max(n.reference[e]/s,n.candidate[e]/A);const r=n.categories.map((e,t)=>t).toSorted((e,t)=>share(t)-share(e));const o=r.slice(0,kt)
;const i=r.slice(kt);const bins=e=>[...o.map(t=>e[t]),...i.length>0?[simple_statistics_sum(i.map(t=>e[t]))]:[]];const a=o.map(e=>n.categories[e]);return{
edges:null,categories:i.length>0?[...a,`other (${i.length} categories)`]:a,reference:bins(n.reference),candidate:bins(n.candidate)}}
const Mt=[.01,.05,.25,.5,.75,.95,.99];const Dt=20;function profile(e){return e.type==="number"?numberProfile(e):categoryProfile(e)}
function numberProfile({rows:e,missing:t,invalid:n,counts:s}){const A=s.values.length;return{type:"number",rows:e,missing:t,invalid:n,distinct:A,
spread:A>0?spread(s):null}}function spread(e){const t=e.values[0];const n=e.values.at(-1);const{n:s,mean:A,squares:r,unit:o}=moments(e)
;const i=s>1?Math.sqrt(r/(s-1))*o:0;return{min:t,max:n,mean:Math.min(n,Math.max(t,A*o))+0,standardDeviation:Math.min(Number.MAX_VALUE,i),
quantiles:quantiles(e,Mt)}}function categoryProfile({rows:e,missing:t,counts:n}){const s=[...n].filter(([,e])=>e>0)
;const A=s.toSorted((e,t)=>t[1]-e[1]).slice(0,Dt);return{type:"category",rows:e,missing:t,distinct:s.length,top:A.map(([e,t])=>({category:e,rows:t}))}}
function measureColumn(e,t,n){const s=t&&columnChanges(e,t,n);if(!e||!t||e.type!==t.type)return{shown:null,changes:s};return{shown:{reference:profile(e),
candidate:profile(t),drift:drift(e,t,n.test),histogram:histogram(e,t)},changes:s}}function takeColumns({columns:e,taken:t}){const n=[];for(;;){
const s=e[Atomics.add(t,0,1)];if(s===void 0)return n;n.push(summariseColumn(s))}}const Nt=[reusedCountBuffer(),reusedCountBuffer()]
;function summariseColumn({name:e,before:t,after:n,rules:s}){return summarise(e,t&&column_countColumn(t,Nt[0]),n&&column_countColumn(n,Nt[1]),s)}
function summarise(e,t,n,s){return{name:e,before:t&&totalsOf(t),after:n&&totalsOf(n),cut:t&&cutColumn(t),measured:measureColumn(t,n,s)}}const vt={
readTable:({files:e,request:t,budget:n},s)=>readTable(e,t,{progress:seldom(s),budget:n}),readRange:(e,t)=>readRange(e,seldom(t)),takeColumns:takeColumns,
countPart:countPart};async function perform(e,t,n){return await vt[e](t,n)}function seldom(e){let t=0;return n=>{const s=performance.now();if(s<t)return;t=s+100
;e(n)}}const _t=s.parentPort;const answer=e=>_t.postMessage(e);_t.on("message",async({job:e,input:t})=>{try{answer({result:await perform(e,t,e=>answer({news:e
}))})}catch(e){if(e instanceof A.P_)answer({refusal:e.message});else{const{message:t,stack:n}=e instanceof Error?e:new Error(String(e));answer({fault:{
message:t,stack:n}})}}});