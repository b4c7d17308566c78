import{createRequire as e}from"module";var t={896:(t=>{t.exports=e(import.meta.url)("fs")}),455:(t=>{t.exports=e(import.meta.url)("node:fs/promises")}),522:(t=>{
t.exports=e(import.meta.url)("node:zlib")}),977:((e,t,n)=>{n.d(t,{P_:()=>Refusal,_I:()=>orMemoryRanOut});class Refusal extends Error{name="Refusal"}
function memoryRanOut(){return new Refusal("The sets do not fit into memory. List only the features that are needed in the plan, or judge fewer rows.")}
function orMemoryRanOut(e){try{return e()}catch(e){throw e instanceof RangeError?memoryRanOut():e}}})};var n={};function __nccwpck_require__(e){var A=n[e]
;if(A!==void 0)return A.exports;var s=n[e]={exports:{}};var r=true;try{t[e](s,s.exports,__nccwpck_require__);r=false}finally{r&&delete n[e]}return s.exports}
__nccwpck_require__.m=t
;typeof __nccwpck_require__!=="undefined"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/")
;(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var t;__nccwpck_require__.t=function(n,A){A&1&&(n=this(n));if(A&8)return n
;if(typeof n==="object"&&n){if(A&4&&n.__esModule)return n;if(A&16&&typeof n.then==="function")return n}var s=Object.create(null);__nccwpck_require__.r(s)
;var r={};t=t||[null,e({}),e([]),e(e)];for(var o=A&2&&n;typeof o=="object"&&!~t.indexOf(o);o=e(o))Object.getOwnPropertyNames(o).forEach(e=>r[e]=()=>n[e])
;r["default"]=()=>n;__nccwpck_require__.d(s,r);return s}})();(()=>{__nccwpck_require__.d=(e,t)=>{
for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:true,get:t[n]})}})();(()=>{
__nccwpck_require__.f={};__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t);return t},[]))})()
;(()=>{__nccwpck_require__.u=e=>"worker."+e+".js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{
__nccwpck_require__.r=e=>{typeof Symbol!=="undefined"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
;Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:0};var installChunk=t=>{var{ids:n,modules:A,runtime:s}=t;var r,o,i=0
;for(r in A)__nccwpck_require__.o(A,r)&&(__nccwpck_require__.m[r]=A[r]);s&&s(__nccwpck_require__);for(;i<n.length;i++){o=n[i]
;__nccwpck_require__.o(e,o)&&e[o]&&e[o][0]();e[n[i]]=0}};__nccwpck_require__.f.j=(t,n)=>{var A=__nccwpck_require__.o(e,t)?e[t]:void 0
;if(A!==0)if(A)n.push(A[1]);else{var s=import("./"+__nccwpck_require__.u(t)).then(installChunk,n=>{e[t]!==0&&(e[t]=void 0);throw n})
;s=Promise.race([s,new Promise(n=>A=e[t]=[n])]);n.push(A[1]=s)}}})();const A=e(import.meta.url)("node:worker_threads");var s=__nccwpck_require__(977)
;function sharedDoubles(e){return new Float64Array(new SharedArrayBuffer(e*8))}function sharedIntegers(e){return new Int32Array(new SharedArrayBuffer(e*4))}
function bytesOf({buffer:e,byteOffset:t,byteLength:n}){return Buffer.from(e,t,n)}const r=new WeakMap;function putBytes(e,t,n,A,s){const o=r.get(e)??bytesOf(e)
;r.set(e,o);copyBytes(n,A,s,o,t*e.BYTES_PER_ELEMENT)}function copyBytes(e,t,n,A,s){if(e.copy(A,s,t,n)<n-t)throw new RangeError("there is no room for the bytes")
}function moved(e,t){putBytes(t,0,bytesOf(e),0,e.byteLength);return t}function trimmed(e,t,n){const A=e.subarray(0,t)
;return e.length-t<=1024+t/4?A:moved(A,n(t))}const o=-(2**31);const i=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8];function numbers_rowCount(e){
return e instanceof Float64Array?e.length:e.wholes.length}function numbers_numberAt(e,t){return e instanceof Float64Array?e[t]:quotient(e.wholes[t],e.unit)}
function numbers_doublesOf(e){return e instanceof Float64Array?e:quotients(e,new Float64Array(numbers_rowCount(e)))}function quotients({wholes:e,unit:t},n){
for(let A=0;A<e.length;A++)n[A]=quotient(e[A],t);return n}function quotient(e,t){return e===o?Number.NaN:e/t}class NumbersBuilder{wholes
;doubles=new Float64Array(0);decimals=0;filled=0;constructor(e){this.wholes=e?new Int32Array(0):null}get room(){return(this.wholes??this.doubles).length}
grow(e){this.wholes?this.wholes=moved(this.wholes,sharedIntegers(e)):this.doubles=moved(this.doubles,sharedDoubles(e))}at(e){
return this.wholes?quotient(this.wholes[e],i[this.decimals]):this.doubles[e]}put(e,t){const{wholes:n,decimals:A}=this;const s=n&&wholeOf(t,i[A]);if(s===void 0){
this.refine(i.findIndex((e,n)=>n>A&&wholeOf(t,e)!==void 0));this.put(e,t);return}n?n[e]=s:this.doubles[e]=t+0;this.filled=Math.max(this.filled,e+1)}
putBytes(e,t,n,A){const s=this.wholes??this.doubles;putBytes(s,e,t,n,A);this.filled=Math.max(this.filled,e+(A-n)/s.BYTES_PER_ELEMENT)}putAll(e,t){
t instanceof Float64Array||this.refine(i.indexOf(t.unit));const n=!(t instanceof Float64Array)&&t.unit===i[this.decimals]
;const A=this.wholes?n?t.wholes:null:numbers_doublesOf(t)
;if(A)this.putBytes(e,bytesOf(A),0,A.byteLength);else for(let n=0;n<numbers_rowCount(t);n++)this.put(e+n,numbers_numberAt(t,n))}refine(e){
const{wholes:t,filled:n}=this;const[A,r]=[i[this.decimals],i[e]];if(!t||r!==void 0&&r<=A)return;const a=t.subarray(0,n)
;const fits=e=>a.every(t=>t===o||Math.abs(t*e)<-o);if(r!==void 0&&fits(r/A)){for(let e=0;e<n;e++)t[e]!==o&&(t[e]*=r/A);this.decimals=e}else{this.doubles=(0,
s._I)(()=>sharedDoubles(t.length));quotients({wholes:a,unit:A},this.doubles);this.wholes=null}}first(e){const{wholes:t,decimals:n}=this
;if(!t)return this.doubles.subarray(0,e);return{wholes:t.subarray(0,e),unit:i[n]}}finish(e){const{wholes:t,decimals:n}=this
;if(!t)return trimmed(this.doubles,e,sharedDoubles);return{wholes:trimmed(t,e,sharedIntegers),unit:i[n]}}}function wholeOf(e,t){if(Number.isNaN(e))return o
;const n=Math.round(e*t);return n/t===e&&Math.abs(n)<-o?n:void 0}const a=65536;function kernelOf(e,t={}){let n;return()=>{
n??=new WebAssembly.Module(Buffer.from(e,"base64"));return new WebAssembly.Instance(n,t).exports}}function webassembly_enlarge(e,t){
const n=t-e.buffer.byteLength;if(n<=0)return;(0,s._I)(()=>e.grow(Math.ceil(n/a)))}
const c="AGFzbQEAAAABoAEUYAV/f39/fwBgAABgA39/fwF/YAZ/f39/f38Bf2AEf39/fwBgBH9/fH8AYAZ/f3x8f38AYAd/f398f39/AX9gBX9/f39/AX9gBn9/f39/fwBgBH9/fHwBf2ACf38Bf2ADf39/AGAEf398fwF/YAN/f3wBf2AEf39/fwF/YAV/f39/fAF/YAd/f39/f39/AGAAAX9gCX9/f398fH9/fwF/AyEgAAECAgMDBAYEAAADBAcIBQUFCQoLDA0BDgIPEBESEwEFAwEAAQY7BnwBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC38BQQALfAFEAAAAAAAA8H8LfAFEAAAAAAAAAAALfwFBAAsHtAMmBWxlYXN0AwAIZ3JlYXRlc3QDAQNvZGQDAgRoZWFwAB0FYmVnaW4AHwh0YWtlS2V5cwAbCnRha2VXaG9sZXMAGQ90YWtlU2lkZWRXaG9sZXMAGgtpbnRvQnVja2V0cwAcC2NvdW50QnVja2V0AB4GcmVjb2RlAA4GZGVjaWRlABAKY291bnRQYWlycwASCXdyb25nUm93cwALCmNvdW50Q29kZXMAFQlhc2NlbmRpbmcAGAhzdW1QYXJ0cwAMCWNvdW50T25lcwAUCXF1b3RpZW50cwAPDGNvdW50T3V0c2lkZQATCmNob29zZVJvd3MAFgpzcGxpdFNpZGVzAA0FZmlyc3QDAwRsYXN0AwQEbGF0ZQMFCmJlZ2luVGltZXMAFwpjb3VudFRpbWVzABELdGFrZURvdWJsZXMABQx0YWtlSW50ZWdlcnMABAljdXRWYWx1ZXMACQlqb2luV3JvbmcACApjb3VudENlbGxzAAoLa2VlcEJldHdlZW4ABwhrZWVwQ29kZQAGCnRha2VGaW5pdGUAAgRzb3J0AAAKcnVuTGVuZ3RocwADBm1lbW9yeQIACAEBDAEICtkjIOkFAwZ/BXwDfiABIABrIglBwAFNBEAgAEEIaiECA0AgASACSwRAIAIrAwAhCyACIQMDQCAAIANJBH8gA0EIaysDACALZAVBAAsEQCADIANBCGsiAysDADkDAAwBCwsgAyALOQMAIAJBCGohAgwBCwsPCyAAKwMAIg8hDiAAIQUDQCABIAVLBEAgBSsDACILIA+kIQ8gCyAOpSEOIAVBCGohBQwBCwsgDiAPYQRADwtBAUILQsAAIAlBA3atQgOIeX0iECAQQgtWGyIRp3QiCrggDkQAAAAAAADgP6IgD0QAAAAAAADgP6IiDaGjIQwgBEECSCIGBEAgDEQAAAAAAADwf2MhBgtCwAAgDr0iECAQQj+HQoCAgICAgICAgH+EhSAPvSIQIBBCP4dCgICAgICAgICAf4SFIhJ9eX0iECARfUIAIBAgEVYbIREgA0EAIApBAnT8CwAgACEFA0AgASAFSwRAIAUpAwAhECAFKwMAIQsgAyAGBH8gC0QAAAAAAADgP6IgDaEgDKL8AyIIIApBAWsiByAHIAhLGwUgEEI/h0KAgICAgICAgIB/hCAQhSASfSARiKcLQQJ0aiIHIAcoAgBBCGo2AgAgBUEIaiEFDAELCyACIQUgAyEHA0AgByADIApBAnRqSQRAIAcoAgAhCCAHIAU2AgAgBSAIaiEFIAdBBGohBwwBCwsgACEFA0AgASAFSwRAIAUpAwAhECAFKwMAIQsgAyAGBH8gC0QAAAAAAADgP6IgDaEgDKL8AyIIIApBAWsiByAHIAhLGwUgEEI/h0KAgICAgICAgIB/hCAQhSASfSARiKcLQQJ0aiIIKAIAIgcgCzkDACAIIAdBCGo2AgAgBUEIaiEFDAELCyAAIAIgCfwKAAAgAyAKQQJ0aiEGIAAhASADIQUDQCAFIAZJBEAgACAFKAIAIAJraiIDIAFrQQhLBEAgASADIAIgBiAEQQFqEAALIAMhASAFQQRqIQUMAQsLCxEAQX8kAkQAAAAAAADw/yQEC1MCAX8BfCAAIQMDQCADIAAgAUEDdGpJBEAgAiADKwMAIgREAAAAAAAAAACgOQMAIAIgBCAEoUQAAAAAAAAAAGFBA3RqIQIgA0EIaiEDDAELCyACC3gCAXwDfyAAQQhrIQQgAkEEayEFRAAAAAAAAPh/IQMgACECA0AgASACSwRAIAQgAyACKwMAIgNiIgZBA3RqIgQgAzkDACAFIAZBAnRqIgUgBgR/QQAFIAUoAgALQQFqNgIAIAJBCGohAgwBCwsgBEEIaiAAa0EDdgtJAQJ/A0AgBCAGSgRAIAMgBkECdGooAgAgAWsiByACTwRAIAYPCyAFIAZBAnRqIAAgB0ECdGooAgA2AgAgBkEBaiEGDAELCyAEC0kBAn8DQCAEIAZKBEAgAyAGQQJ0aigCACABayIHIAJPBEAgBg8LIAUgBkEDdGogACAHQQN0aisDADkDACAGQQFqIQYMAQsLIAQLNgECfwNAIAEgBEoEQCADIARqIgUgBS0AACAAIARBAnRqKAIAIAJGcToAACAEQQFqIQQMAQsLC1kCA38BfANAIAEgBkoEQCAAIAZBA3RqKwMAIQkgBSAGaiIHLQAAIQggByAIIAQEfyAJIAliBSADIAllRSACIAllIgcgBxsLQQBHcToAACAGQQFqIQYMAQsLCzcBAX8DQCACIARKBEAgAyAEQQF0aiABIARqLQAAIAAgBGotAABBAXRqOwEAIARBAWohBAwBCwsLhAECAn8DeyADrEIBfP0SIQkDQCABIAZKBEAgACAGQQN0av0ABAAiCCAI/UggCf1OIQdBACEFA0AgAyAFSgRAIAcgCCACIAVBA3Rq/QoDAP1M/dEBIQcgBUEBaiEFDAELCyAEIAZqIgUgB/0dADwAACAFIAf9HQE8AAEgBkECaiEGDAELCwtCAQJ/A0AgAiAFSgRAIAQgACAFQQF0ai8BACABIAVqLQAAIANsakECdGoiBiAGKAIAQQFqNgIAIAVBAWohBQwBCwsLhQEBBX8gBSEHA0AgAyAISgRAIAhBAXQiBiABai4BACEJIAAgBmouAQAiCkEATiIGBEAgCUEATiEGCyAGBEAgAgR/IAIgCGotAABBAEcFQQELIQYLIAcgBCAIajYCACAHIAkgCkcgBiAGG0EAR0ECdGohByAIQQFqIQgMAQsLIAcgBWtBAnYLZgIDfwF+A0AgASAFSgRAIAIgBWoiBCABIAEgBEobIQZCACEHIAUhBANAIAQgBkgEQCAHIAAgBEECdGo1AgB8IQcgBEEBaiEEDAELCyADIAe6OQMAIANBCGohAyACIAVqIQUMAQsLC5gBAQV/QX8hCUGAgICAeCEHA0AgAiAKSgRAIApFIAcgACAKQQN0aisDAPwCIgtBAXUiCEdyBEAgBCAJQQFqIglBA3RqIAi3IAOjOQMAIAlBAnQiByAFakEANgIAIAYgB2pBADYCACAIIQcLIAlBAnQgBiAFIAtBAXEbaiABIApBAnRqKAIANgIAIApBAWohCgwBCwsgCUEBagtJAQJ/A0AgASAFSgRAIAIgACAFQQJ0aigCAEEBakEBdGouAQAiBiADRgRAIAUPCyAEIAVBAXRqIAY7AQAgBUEBaiEFDAELCyABC0cBAn8DQCABIARKBEAgAyAEQQN0akQAAAAAAAD4fyAAIARBAnRqKAIAIgW3IAKjIAVBgICAgHhGGzkDACAEQQFqIQQMAQsLCz0CAX8BfANAIAEgBEoEQCADIARBAXRqQX8gACAEQQN0aisDACIFIAJmIAUgBWIbOwEAIARBAWohBAwBCwsLxgECAn8DfEQAAAAAAADwfyEGRAAAAAAAAPD/IQcgAyEEA0AgASAFSgRAIAAgBUEDdGorAwAiCCAIYQRAIwMgCKQkAyMEIAilJAQjBSACIAhjaiQFIAYgCGUgByAIZHFFBEAgCEQAAAAAQHdLQaOcIghEAAAAAEB3S0GiIgZEAAAAAEB3S0GgIQcgAyAIIAhEAAAAAAAAOECjnEQAAAAAAAA4QKKh/ANBAnRqIQQLIAQgBCgCAEEBajYCAAsgBUEBaiEFDAELCwtdAQJ/A0AgAyAGSgRAIAIEfyACIAZqLQAABUEBCwRAIAUgBkEBdCIHIAFqLgEAQQFqIAAgB2ouAQBBAWogBGxqQQJ0aiIHIAcoAgBBAWo2AgALIAZBAWohBgwBCwsLPgIDfwF8A0AgASAESgRAIAAgBEEDdGorAwAiByACZiEFIAYgAyAHZiAFIAUbRWohBiAEQQFqIQQMAQsLIAYLJwECfwNAIAEgAkoEQCADIAAgAmotAABqIQMgAkEBaiECDAELCyADCzkBAn8DQCABIANKBEAgAiAAIANBAnRqKAIAQQFqQQJ0aiIEIAQoAgBBAWo2AgAgA0EBaiEDDAELCwtdAQF/IAMhBANAIAAgAUkEQCAEIAA2AgAgBCAAIABBEHZzQeuUr694bCIEQQ12IARzQbXcypV8bCIEQRB2IARzuCACY0ECdGohBCAAQQFqIQAMAQsLIAQgA2tBAnYLHABEAAAAAAAA8H8kA0QAAAAAAADw/yQEQQAkBQsxAQF/A0AgASADSgRAIAIgACADQQN0aisDACICY0UEQCADDwsgA0EBaiEDDAELCyABC4EDAgN7A3/9DP///3////9/////f////38hA/0MAAAAgAAAAIAAAACAAAAAgCEEIAAgAUECdGohBiACIQEDQCAAIAZJBEAgAEEQaiAGTQR7IAD9AAQABf0MAAAAgAAAAIAAAACAAAAAgAsiBf0MAAAAgAAAAIAAAACAAAAAgP03/VNFBEAgAyAF/bYBIQMgBCAF/bgBIQQgASAF/QsEACABQRBqIQEgAEEQaiEADAILIABBEGoiByAGIAYgB0sbIQgDQCAAIAhJBEAgASAAKAIAIgc2AgAgB0GAgICAeEcEQCADIAf9ESIF/bYBIQMgBCAF/bgBIQQgAUEEaiEBCyAAQQRqIQAMAQsLDAELCyABIAJLBEAjACADIAMgA/0NCAkKCwwNDg8AAQIDBAUGB/22ASID/RsAIgAgA/0bASICIAAgAkgbt6QkACMBIAQgBCAE/Q0ICQoLDA0ODwABAgMEBQYH/bgBIgP9GwAiACAD/RsBIgIgACACShu3pSQBCyABC5gBAQZ/Qf////8HIQZBgICAgHghByADIQQDQCABIAhKBEAgBCACIAhqLQAAIgkgACAIQQJ0aigCACIFQQF0cjYCACAFQYCAgIB4RiAJQQFLckUEQCAGIAUgBSAGShshBiAHIAUgBSAHSBshByAEQQRqIQQLIAhBAWohCAwBCwsgAyAESQRAIwAgBrekJAAjASAHt6UkAQsgBAvVBQQCfwZ7AX4DfCAE/RQhCSMA/RQhByMB/RQhCANAIAVBAmogAUwEQAJAIAAgBUEDdGr9AAQAIgwgCf3yAf0MAAAAAAAAOEMAAAAAAAA4Q/3wASIK/QwAAAAAAAA4QwAAAAAAADhD/fEBIgsgCf3zASAM/Uf9wwFFIAIEfyACIAVqLwEABUEACyIGQf79A3FyBEACQCAAIAVBA3RqKwMAIg4gBKJEAAAAAAAAOEOgIg9EAAAAAAAAOMOgIhAgBKMgDmIEQCAOIA5hBEAgBSQCCwwBCyACBH8gAiAFai0AAAVBAAsiBkEBSg0AIwAgEKQkACMBIBClJAEgAyAGIA+9pyIGQQF0ciAGIAIbNgIAIANBBGohAwsjAkF/RgRAAkAgACAFQQFqIgZBA3RqKwMAIg4gBKJEAAAAAAAAOEOgIg9EAAAAAAAAOMOgIhAgBKMgDmIEQCAOIA5hBEAgBiQCCwwBCyACBH8gAiAGai0AAAVBAAsiBkEBSg0AIwAgEKQkACMBIBClJAEgAyAGIA+9pyIGQQF0ciAGIAIbNgIAIANBBGohAwsLIwJBf0cEQCADDwsMAQsgByAL/fYBIQcgCCAL/fcBIQggCiAK/Q0AAQIDCAkKCwAAAAAAAAAA/R0AIQ0gAgRAIAMgBkEBcSANp0EBdHI2AgAgAyANQiCHp0EBdCAGQQh1cjYCBAUgAyANNwMACyADQQhqIQMLIAVBAmohBQwBCwsgASAFSgRAAkAgACAFQQN0aisDACIOIASiRAAAAAAAADhDoCIPRAAAAAAAADjDoCIQIASjIA5iBEAgDiAOYQRAIAUkAgsMAQsgAgR/IAIgBWotAAAFQQALIgBBAUoNACMAIBCkJAAjASAQpSQBIAMgACAPvaciAEEBdHIgACACGzYCACADQQRqIQMLCyMAIAf9IQAgB/0hAaSkJAAjASAI/SEAIAj9IQGlpSQBIAMLtAEBA38gBEEAIAVBAnT8CwAgACEHA0AgASAHSwRAIAQgBygCACACayADdkECdGoiCSAJKAIAQQRqNgIAIAdBBGohBwwBCwsDQCAFIAhKBEAgBCAIQQJ0aiIHKAIAIQkgByAGNgIAIAYgCWohBiAIQQFqIQgMAQsLA0AgACABSQRAIAQgACgCACACayIFIAN2QQJ0aiIGKAIAIgcgBTYCACAGIAdBBGo2AgAgAEEEaiEADAELCwsFAEGACgvNAgIDewF/A0AgACABSQRAIAYgACgCACACa0ECdGoiDCAMKAIAQQFqNgIAIABBBGohAAwBCwsgBkEEIAN0aiEDIAchACAIIQEgBPwCIQIDQCADIAZLBEAgBv0ABAAhCyAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAC/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgC/0MAAAAAAAAAAAAAAAAAAAAAP04/aQBIgxBBHRBgAhq/QAEACIJ/Q4hCiABIAsgCf0O/QsEACAAIAr9/gH9CwQAIAAgCiAK/Q0ICQoLDA0ODwAAAAAAAAAA/f4B/QsEECAAIAxpIgxBA3RqIQAgASAMQQJ0aiEBIAZBEGohBiACQQRqIQIMAQsLIAX9FCEJA0AgACAHSwRAIAcgB/0ABAAgCf3zAf0LBAAgB0EQaiEHDAELCyABIAhrQQJ2CxwARAAAAAAAAPB/JABEAAAAAAAA8P8kAUF/JAILC9IBCABBkQgLAwECAwBBoAgLBAQFBgcAQbEICxMBAgMEBQYHAAAAAAAAAAAICQoLAEHRCAsXAQIDCAkKCwAAAAAAAAAABAUGBwgJCgsAQfEICxMBAgMEBQYHCAkKCwAAAAAMDQ4PAEGRCQsXAQIDDA0ODwAAAAAAAAAABAUGBwwNDg8AQbEJCxcBAgMEBQYHDA0ODwAAAAAICQoLDA0ODwBB0QkLLwECAwgJCgsMDQ4PAAAAAAQFBgcICQoLDA0ODwAAAAAAAQIDBAUGBwgJCgsMDQ4P"
;const u=8192;const l=2048;const f=2**28;const g=2**27;const h=65536;const d=kernelOf(c);let I;const newRoom=e=>({values:new Float64Array(e),
rows:new Uint32Array(e)});function reusedRoom(){let e=newRoom(0);return t=>{e.values.length<t&&(e=newRoom(t));return e}}function countDoubles(e,t){I??=d()
;const{memory:n,takeFinite:A,sort:s,runLengths:r}=I;const{block:o,ends:i,keys:a}=layOut(I);const c=a+8*e.length;webassembly_enlarge(n,c+8*e.length)
;const l=new Float64Array(n.buffer,o,u);let f=a;for(const[,t]of kernel_handOver(e,l))f=A(o,t,f);s(a,f,c,i,0);const g=r(a,f,c);const h=t(g)
;h.values.set(new Float64Array(n.buffer,a,g));h.rows.set(new Uint32Array(n.buffer,c,g));return{values:h.values.subarray(0,g),rows:h.rows.subarray(0,g)}}
function kernel_kernelAt(){I??=d();return{...I,...layOut(I)}}function*kernel_handOver(e,t){const[n,A,s]=[bytesOf(e),bytesOf(t),t.BYTES_PER_ELEMENT]
;for(let t=0;t<e.length;t+=u){const r=Math.min(t+u,e.length);copyBytes(n,t*s,r*s,A,0);yield[t,r-t]}}function layOut({heap:e}){const t=aligned(e());const n=t+8*u
;const A=n+u;return{block:t,blockSides:n,ends:A,keys:A+h}}function aligned(e){return Math.ceil(e/16)*16}function countCodes(e,t){
const{memory:n,countCodes:A,block:s,keys:r}=kernel_kernelAt();webassembly_enlarge(n,r+4*(t+1));const o=new Int32Array(n.buffer,s,u)
;const i=new Uint32Array(n.buffer,r,t+1).fill(0);for(const[,t]of kernel_handOver(e,o))A(s,t,r);return i.slice(1)}function sumsOfParts(e,t){
const{memory:n,sumParts:A,block:s,ends:r}=kernel_kernelAt();webassembly_enlarge(n,r+u/t*8);const o=new Uint32Array(n.buffer,s,u)
;const i=new Float64Array(n.buffer,r,u/t);const a=new Float64Array(Math.ceil(e.length/t));for(const[n,c]of kernel_handOver(e,o)){A(s,c,t,r)
;a.set(i.subarray(0,Math.ceil(c/t)),n/t)}return a}function takeKeys(e,t,n){
const{memory:A,begin:s,takeKeys:r,odd:o,block:i,blockSides:a,keys:c}=kernel_kernelAt();webassembly_enlarge(A,c+4*e.length)
;const l=new Float64Array(A.buffer,i,u);const f=new Uint8Array(A.buffer,a,u);s();let g=c;for(const[A,s]of kernel_handOver(e,l)){t&&f.set(t.subarray(A,A+s))
;g=r(i,s,t?a:0,g,n);if(o.value>=0)return e[A+o.value]}return taken((g-c)/4,n,t)}function takeWholes({wholes:e,unit:t},n){
const{memory:A,begin:s,takeWholes:r,takeSidedWholes:o,block:i,blockSides:a,keys:c}=kernel_kernelAt();webassembly_enlarge(A,c+4*e.length+4)
;const l=new Uint8Array(A.buffer,a,u);s();let f=c;for(const[t,s]of kernel_handOver(e,new Int32Array(A.buffer,i,u)))if(n){l.set(n.subarray(t,t+s));f=o(i,s,a,f)
}else f=r(i,s,f);return taken((f-c)/4,t,n)}function taken(e,t,n){const{least:A,greatest:s}=kernel_kernelAt();const r=n?2:1;return{unit:t,n:e,least:r*A.value,
greatest:r*s.value+r-1}}function countKeys(e,t,n){const A=n(mostDistinct(e,1));let s=0;eachBucket(e,t,e.unit,0,({buffer:e,values:t,rows:n,found:r})=>{
A.values.set(new Float64Array(e,t,r),s);A.rows.set(new Uint32Array(e,n,r),s);s+=r});return{values:A.values.subarray(0,s),rows:A.rows.subarray(0,s)}}
function mostDistinct({n:e,least:t,greatest:n},A){return e===0?0:Math.min(e,Math.floor((n-t)/A)+1)}function eachBucket({n:e,least:t,greatest:n},A,s,r,o){
if(e===0)return;const{memory:i,intoBuckets:a,countBucket:c,ends:u,keys:l}=kernel_kernelAt();const f=Math.floor((n-t)/2**A)+1;const g=2**A;const h=l+4*e
;const d=aligned(f>1?h+4*e:h);const I=d+4*g;const B=I+8*(g+2);const w=aligned(B+4*(g+2));webassembly_enlarge(i,w+r);const{buffer:m}=i
;new Uint32Array(m,d,g).fill(0);f>1&&a(l,h,t,A,u,f,h);const C=new Uint32Array(m,u,f);for(let e=0,n=h;e<f;e++){const r=C[e];const i=e*g
;const a=f>1?c(n,r,i,A,t+i,s,d,I,B):c(l,h,t,A,t,s,d,I,B);o({values:I,rows:B,found:a,free:w,buffer:m});n=r}}const B=9;const w=1.5*2**52;const m=64;const C=16
;const Q=14;function countDecimals(e,t){const n=keysOf(e,null);const A=n&&bucketBits(n);if(n&&A!==null)return countKeys(n,A,t)
;return e instanceof Float64Array?null:countDecimals(numbers_doublesOf(e),t)}function keysOf(e,t){if(numbers_rowCount(e)>f)return null
;if(!(e instanceof Float64Array))return takeWholes(e,t);let n=0;const A=Math.max(1,Math.floor(e.length/m))
;for(let t=0;t<e.length;t+=A)n=Math.max(n,decimalsOf(e[t]));while(n<=B){const A=takeKeys(e,t,10**n);if(typeof A!=="number")return A
;n=Math.max(n+1,decimalsOf(A))}return null}function decimalsOf(e){if(Number.isNaN(e))return 0;for(let t=0;t<=B;t++){const n=10**t;if((e*n+w-w)/n===e)return t}
return B+1}function bucketBits({n:e,least:t,greatest:n}){if(e===0)return Q;const A=n-t+1;const s=Math.max(Math.abs(t),Math.abs(n))<2**31
;if(!s||!(A<=C*e+1024))return null;return Math.max(Q,Math.ceil(Math.log2(A/l)))}function countValues(e,t=newRoom){const n=countDecimals(e,t);if(n)return n
;const A=numbers_doublesOf(e);if(A.length<=g)return countDoubles(A,t);const s=A.length>>1
;return addValueCounts(countValues(A.subarray(0,s)),countValues(A.subarray(s)))}function addValueCounts(e,t){
const n=new Float64Array(e.values.length+t.values.length);const A=new Uint32Array(n.length);let s=0;for(let r=0,o=0;r<e.values.length||o<t.values.length;s++){
const i=r<e.values.length?e.values[r]:1/0;const a=o<t.values.length?t.values[o]:1/0;n[s]=Math.min(i,a);A[s]=(i<=a?e.rows[r++]:0)+(a<=i?t.rows[o++]:0)}return{
values:n.subarray(0,s),rows:A.subarray(0,s)}}function column_countColumn(e,t){if(e.type==="category")return{type:"category",rows:e.codes.length,
missing:e.missing,counts:countCategories(e)};const{values:n,missing:A,invalid:s}=e;return{type:"number",rows:numbers_rowCount(n),missing:A,invalid:s,
counts:countValues(n,t)}}function totalsOf(e){if(e.type==="category")return e;const{type:t,rows:n,missing:A,invalid:s}=e;return{type:t,rows:n,missing:A,
invalid:s}}function presentRows({rows:e,missing:t,invalid:n}){return e-t-(n?.cells??0)}function countCategories(e){
const t=countCodes(e.codes,e.categories.length);const n=new Map;e.categories.forEach((e,A)=>{t[A]>0&&n.set(e,t[A])});return n}const E=128;const y=new WeakMap
;function rowsBeforeBlocks(e){const t=y.get(e);if(t)return t;const n=sumsOfParts(e,E);const A=new Float64Array(n.length+1);n.forEach((e,t)=>{A[t+1]=A[t]+e})
;y.set(e,A);return A}function sumOf(e,t,n){let A=0;for(let s=t;s<n;s++)A+=e[s];return A}function countedRows({rows:e}){return rowsBeforeBlocks(e).at(-1)}
function rowsWithin(e,t,n){return n-t<E?sumOf(e.rows,t,n):rowsBefore(e,n)-rowsBefore(e,t)}function rowsBefore({rows:e},t){const n=Math.floor(t/E)
;return rowsBeforeBlocks(e)[n]+sumOf(e,n*E,t)}function valueOfRow(e,t){const n=rowsBeforeBlocks(e);const A=firstAbove(n,1,t)-1;let s=A*E;let r=n[A]+e[s]
;while(r<=t)r+=e[++s];return{index:s,end:r}}function firstFrom(e,t,n){let A=t;let s=e.length;while(A<s){const t=A+s>>>1;e[t]<n?A=t+1:s=t}return A}
function firstAbove(e,t,n){let A=t;let s=e.length;while(A<s){const t=A+s>>>1;e[t]<=n?A=t+1:s=t}return A}function cutRows(e,t,n){
const{memory:A,cutValues:s,quotients:r,takeDoubles:o,takeIntegers:i,block:a,blockSides:c,ends:l,keys:f}=kernel_kernelAt();const[g,h,d]=[f,f+4*u,f+8*u]
;webassembly_enlarge(A,d+8*u);const{buffer:I}=A;const B=Buffer.from(I,a,8*u);const w=new Uint32Array(I,g,u);const m=new Uint8Array(I,c,u)
;new Float64Array(I,l,t.length).set(t);const[C,Q]=e instanceof Float64Array?[e,0]:[e.wholes,e.unit];const[E,y]=[bytesOf(C),C.BYTES_PER_ELEMENT]
;const[p,b]=Q===0?[o,d]:[i,h];const k=new Uint8Array(n.length);for(let e=0;e<n.length;e+=u){const A=n.subarray(e,e+u);w.set(A);for(let e=0;e<A.length;){
const t=A[e];const n=Math.min(u,C.length-t);copyBytes(E,t*y,(t+n)*y,B,0);e+=p(a,t,n,g+4*e,A.length-e,b+y*e)}Q!==0&&r(h,A.length,Q,d);s(d,A.length,l,t.length,c)
;k.set(m.subarray(0,A.length),e)}return k}function cellCounter(e,t){const{memory:n,joinWrong:A,countCells:s,heap:r}=kernel_kernelAt();const o=t.length
;const i=aligned(r());const a=i+o;const placeOf=e=>a+o+e*o;const c=aligned(placeOf(e.length));const u=aligned(c+2*o)
;const l=Math.max(0,...e.map(({cells:e})=>e));webassembly_enlarge(n,u+8*l*l);const f=new Uint8Array(n.buffer);f.set(t,i);f.fill(0,a,a+o)
;e.forEach(({codes:e},t)=>{f.set(e,placeOf(t))});let g=-1;return(t,r)=>{t!==g&&A(placeOf(t),i,o,c);g=t;const l=2*e[t].cells
;const f=new Uint32Array(n.buffer,u,l*(r===null?1:e[r].cells));f.fill(0);s(c,r===null?a:placeOf(r),o,l,u);return f.slice()}}const p=8;const b=30;const k=200
;function cutColumn(e){if(e.type==="number")return{type:"number",edges:edgesOf(e)}
;const t=[...e.counts].filter(([e,t])=>t>0&&segment_cuts_canBeNamed(e)).sort((e,t)=>t[1]-e[1]);return{type:"category",categories:t.slice(0,b).map(([e])=>e)}}
function segment_cuts_canBeNamed(e){return e.length<=k&&!/[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(e)}function cellsOfRows(e,t){
if("edges"in e)return cutRows(e.values,e.edges,t);const{codes:n,cells:A,missing:s}=e;const r=new Uint8Array(t.length)
;for(let e=0;e<r.length;e++)r[e]=A[n[t[e]]]??s;return r}function edgesOf(e){const{counts:t}=e;const{values:n}=t
;if(n.length<=p)return[...n.subarray(1)].filter(writable);const A=presentRows(e);const valueBehind=e=>{
const s=Math.min(countedRows(t),Math.max(1,Math.ceil(e*A)));return n[valueOfRow(t.rows,s-1).index]};const s=[];for(let e=1;e<p;e++){
const[t,A]=[valueBehind(e/p-.01),valueBehind(e/p+.01)];const r=s.at(-1)??n[0];const o=roundest(t,A);const i=o>r?o:n.find(e=>e>A);i!==void 0&&i>r&&s.push(i)}
return s.filter(writable)}function writable(e){return e===0||Math.abs(e)>1e-307}function roundest(e,t){const n=e/2+t/2;for(let A=1;A<=15;A++){
const s=Number(n.toPrecision(A));if(s>=e&&s<=t)return s}return t}function countSegments(e,t){const n=e.map(e=>e.cells);const A=cellCounter(e,t);const s={
right:0,wrong:0,cells:n,singles:[],pairs:[]};for(let e=0;e<t.length;e++)s.wrong+=t[e];s.right=t.length-s.wrong;for(let t=0;t<e.length;t++){
s.singles.push(A(t,null));for(let n=t+1;n<e.length;n++)s.pairs.push(A(t,n))}return s}function countPart({columns:e,rows:t,wrong:n}){
const A=e.map(({column:e,cells:n})=>({codes:cellsOfRows(e,t),cells:n}));return countSegments(A,n)}const M=e(import.meta.url)("node:os");function nearest(e,t){
if(e.length>60)return null;const n=e.toLowerCase();let A=null;let s=1/0;for(const r of t){const t=editDistance(n,r.toLowerCase())
;if(t<s&&t<=Math.max(1,Math.floor(Math.max(e.length,r.length)/3))){A=r;s=t}}return A}function editDistance(e,t){let n=[];let A=Array.from({length:t.length+1
},(e,t)=>t);for(let s=1;s<=e.length;s++){const r=[s];for(let o=1;o<=t.length;o++){const i=e[s-1]===t[o-1];let a=Math.min(A[o]+1,r[o-1]+1,A[o-1]+(i?0:1))
;s>1&&o>1&&e[s-1]===t[o-2]&&e[s-2]===t[o-1]&&(a=Math.min(a,n[o-2]+1));r.push(a)}n=A;A=r}return A[t.length]}
const D=["decimal comma","thousands","per cent","per cent, decimal comma","d/m/Y","m/d/Y"];const N=864e5;function localTime(e,t,n,A,s,r){
if(t<1||t>12||n<1||A>23||s>59||r>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN;return daysBefore(e,t,n)*N+A*36e5+s*6e4+r*1e3}
function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29}function daysBefore(e,t,n){const A=t>2?e:e-1
;const s=Math.floor(A/100);const r=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1;return 365*A+Math.floor(A/4)-s+Math.floor(s/4)+r-719468}
const v=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","\\N","__HIVE_DEFAULT_PARTITION__"])
;const F=new Set(["NA","N/A","n/a","None","-"]);function isMissing(e){return v.has(e)||F.has(e)}function isMissingText(e){return v.has(e)}
const R=/^[+-]?inf(inity)?$/i;const S=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;const G=/^(0|-?[1-9]\d{0,15})$/;const _=/^(0|-?[1-9]\d*)(\.0*)?$/
;function parseNumber(e){const t=e.trim();if(S.test(t))return Number(t)+0;if(isMissing(t))return Number.NaN;if(!R.test(t))return
;return t.startsWith("-")?-1/0:1/0}function parseInteger(e){if(!G.test(e))return;const t=Number(e);return Math.abs(t)<=2**53&&String(t)===e?t:void 0}
function parseId(e){const t=e.trim();const n=_.exec(t)?.[1];if(n!==void 0)return parseInteger(n)??n;return isMissing(t)?void 0:t.normalize("NFC")}
const L=["d/m/Y","m/d/Y"];D.filter(e=>!L.includes(e));function isTimeFormat(e){return L.includes(e)}const U=/^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?$/
;const q=/^([+-]?)(\d{1,3}(?:[.\u00a0\u202f '’]\d{3})+|\d+)?(?:,(\d*))?$/
;const O=/^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[T, ]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,12}))?)?(?: ?([AaPp])[Mm])?)?$/;function parseFormatted(e,t){
const n=e.trim();if(t.startsWith("per cent")){const e=/^(.*\d)\s*%$/.exec(n)?.[1];if(e!==void 0)return decimalIn(e,t.endsWith("comma")?q:U,"e-2")}else{
const e=decimalIn(n,t==="decimal comma"?q:U,"");if(e!==void 0)return e}const A=parseNumber(n);return A===void 0||Number.isFinite(A)?void 0:A}
function decimalIn(e,t,n){const[A,s,r="",o=""]=t.exec(e)??[];if(A===void 0||r+o==="")return;return Number(`${s}${r.replace(/\D/g,"")}.${o}0${n}`)+0}
function parseFormattedTime(e,t,n){const A=e.trim();if(isMissing(A))return Number.NaN;const s=O.exec(A);if(!s)return;const[,r,,o,i,a="0",c="0",u="0",l="0",f]=s
;const[g,h]=t==="d/m/Y"?[r,o]:[o,r];const d=f===void 0?Number(a):Number(a)%12+(/p/i.test(f)?12:0)
;const I=localTime(Number(i),Number(h),Number(g),d,Number(c),Number(u));if(Number.isNaN(I))return;const B=I+Number(`0.${l}`)*1e3;return n?n.toUtc(B):B}
const x=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const P=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const J=/^-?\d{1,15}(\.\d+)?$/
;const K=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const H=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const j=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const W=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const A=x.exec(n);if(A){const[,e,n,s,r,o,i,a,c]=A;return instant(e,n,s,r,o,i,a,c,t)}const s=P.exec(n);if(s){const[,e,n,A,r,o,i,a]=s
;return instant(e,n,A,r,o,i,void 0,a,t)}if(J.test(n))return epochTime(Number(n),t);if(isMissing(n))return Number.NaN;const r=isoOf(n)
;return r===null?void 0:parseTime(r,t)}function isoOf(e){const t=K.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=H.exec(e)
;const A=j.exec(e);if(!n&&!A)return null;const[s,r]=n?[n[1],n[2]]:[A[2],A[1]];const[,,,o,i]=n??A;const a=r.toLowerCase();const c=W.findIndex(e=>e.startsWith(a))
;return c<0?null:iso(o,c+1,Number(s),i)}function iso(e,t,n,A){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${A.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=localTime(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,A,s,r,o,i,a){
const c=localTime(Number(e),Number(t),Number(n??1),Number(A??0),Number(s??0),Number(r??0));if(Number.isNaN(c))return;const u=o===void 0?c:c+Number(`0.${o}`)*1e3
;if(i===void 0)return a?a.toUtc(u):u;if(i==="Z"||i==="z"||i==="UTC")return u;const l=Number(i.slice(1,3));const f=i.length>3?Number(i.slice(-2)):0
;if(l>23||f>59)return;const g=(l*60+f)*6e4;return i.startsWith("-")?u+g:u-g}function readCell(e,{type:t,asked:n,format:A,zone:s}){if(t==="integer"){
const t=parseId(e);return t===void 0?Number.NaN:typeof t==="number"?t:void 0}if(t==="time"){const t=A&&isTimeFormat(A)?parseFormattedTime(e,A,s):void 0
;return t??parseTime(e,s)}const r=A&&!isTimeFormat(A)?parseFormatted(e,A):parseNumber(e);if(r!==void 0||!n)return r;return truthOf(e.trim())}const $={true:1,
false:0};function truthOf(e){return/^(true|True|TRUE|false|False|FALSE)$/.test(e)?$[e.toLowerCase()]:void 0}const Y=.9;function holdsNumbers(e,t){
return e>0?e>=Y*(e+t):t===0}function isNothing(e,{words:t,known:n}){return(t?isMissing(e):isMissingText(e))&&(e===""||!n.has(e))}function plainTexts(e){
const t=e.some(e=>!isPlain(e))?e.map(plainText):e;const n=t.length<=6&&t.some(e=>truthOf(e)!==void 0);const A=n&&t.every(e=>e===""||truthOf(e)!==void 0)
;return A?t.map(e=>e.toLowerCase()):t}function plainText(e){return isPlain(e)?e:e.trim().normalize("NFC")}function isPlain(e){
return/^[!-~](?:[ -~]*[!-~])?$/.test(e)}const T=-2128831035;const z=16777619;const V=new TextEncoder;class Dictionary{pool=new Uint8Array(1024)
;ends=new Float64Array(64);hashes=new Int32Array(64);slots=new Int32Array(128);codesOfTexts=new Map;size=0;code(e,t,n,A){const s=this.slots.length-1
;let r=(A^A>>>15)&s;for(;;){const o=this.slots[r]-1;if(o<0)return this.add(e,t,n,A,r);if(this.hashes[o]===A&&this.holds(o,e,t,n))return o;r=r+1&s}}
codeOfBytes(e,t,n){let A=T;for(let s=t;s<n;s++)A=Math.imul(A^e[s],z);return this.code(e,t,n,A)}codeOfText(e){const t=this.codesOfTexts.get(e)
;if(t!==void 0)return t;const n=V.encode(e);const A=this.codeOfBytes(n,0,n.length);this.codesOfTexts.set(e,A);return A}texts(){
const e=Buffer.from(this.pool.buffer,0,this.pool.length);const t=new Array(this.size);let n=0;for(let A=0;A<this.size;A++){const s=this.ends[A]
;t[A]=e.toString("utf8",n,s);n=s}return t}contents(){const{size:e}=this;const t=e===0?0:this.ends[e-1];return{pool:this.pool.slice(0,t),
ends:this.ends.slice(0,e),hashes:this.hashes.slice(0,e)}}take({pool:e,ends:t,hashes:n}){return Int32Array.from(n,(n,A)=>this.code(e,A===0?0:t[A-1],t[A],n))}
holds(e,t,n,A){const s=e===0?0:this.ends[e-1];const r=A-n;if(this.ends[e]-s!==r)return false;for(let e=0;e<r;e++)if(this.pool[s+e]!==t[n+e])return false
;return true}add(e,t,n,A,s){const r=this.size++;const o=r===0?0:this.ends[r-1];const i=o+n-t
;while(i>this.pool.length)this.pool=grown(this.pool,new Uint8Array(this.pool.length*2));this.pool.set(e.subarray(t,n),o);if(r===this.ends.length){
this.ends=grown(this.ends,new Float64Array(r*2));this.hashes=grown(this.hashes,new Int32Array(r*2))}this.ends[r]=i;this.hashes[r]=A;this.slots[s]=r+1
;this.size*2>this.slots.length&&this.rehash();return r}rehash(){const e=new Int32Array(this.slots.length*2);const t=e.length-1;for(let n=0;n<this.size;n++){
const A=this.hashes[n];let s=(A^A>>>15)&t;while(e[s]!==0)s=s+1&t;e[s]=n+1}this.slots=e}}function grown(e,t){t.set(e);return t}function oneMore(e,t,n){
if(e===null)return{cells:1,row:t+1,text:n.slice(0,80)};e.cells++;return e}function together(e,t,n){if(t===null)return e;return e===null?{...t,row:n+t.row}:{
...e,cells:e.cells+t.cells}}function textColumn({codes:e,categories:t,missing:n},A){const s=plainTexts(t);const r=s.map(e=>isNothing(e,A))
;if(s===t&&!r.includes(true))return{type:"category",codes:e,categories:t,missing:n};return merged(e,t,e=>r[e]?null:s[e])}function merged(e,t,n){const A=new Map
;const s=t.map((e,t)=>{const s=n(t);if(s===null)return-1;A.has(s)||A.set(s,A.size);return A.get(s)});let r=0;let o=null;const i=e.map((e,n)=>{
const A=e<0?-1:s[e];if(A>=0)return A;r++;e>=0&&t[e].trim()!==""&&(o=oneMore(o,n,t[e]));return-1});const a={type:"category",codes:i,categories:[...A.keys()],
missing:r};return o?{...a,markers:o}:a}function numbersAmong(e,t,n){let A=0;const s=[];for(const r of t){const t=readCell(r,n)
;if(t===void 0&&!holdsNumbers(e.length-++A,A))return null;s.push(t)}const r={numbers:0,others:0};for(const t of e){const e=t<0?Number.NaN:s[t]
;e===void 0?r.others++:Number.isFinite(e)&&r.numbers++}return holdsNumbers(r.numbers,r.others)?numberColumn(e,t,s):null}function numberColumn(e,t,n){
const A=new NumbersBuilder(true);A.grow(e.length);let s=0;const r={invalid:null,infinite:null,markers:null};e.forEach((e,o)=>{const i=e<0?Number.NaN:n[e]
;const a=i!==void 0&&Number.isFinite(i);A.put(o,a?i:Number.NaN);if(a)return;i!==void 0&&s++;if(e<0)return
;const c=i===void 0?"invalid":Number.isNaN(i)?"markers":"infinite";r[c]=oneMore(r[c],o,t[e])});const{invalid:o,infinite:i,markers:a}=r;return{type:"number",
values:A.finish(e.length),missing:s,invalid:o,...i&&{infinite:i},...a&&{markers:a}}}const Z=9e5;const X=864e5;const ee=new Map;function timeZone(e){
if(e===void 0||e==="UTC"||e==="Etc/UTC")return null;const t=ee.get(e);if(t)return t;const n=new TimeZone(e);ee.set(e,n);return n}class TimeZone{format
;offsets=new Map;constructor(e){try{this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",
day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"})}catch{
throw new s.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}toUtc(e){const t=this.offset(e-X)
;const n=this.offset(e+X);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){const t=Math.floor(e/Z)
;const n=this.offsets.get(t);if(n!==void 0)return n;const A=new Map(this.format.formatToParts(t*Z).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(A.get(e));const s=localTime(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const r=s-t*Z
;this.offsets.set(t,r);return r}}const te=32;class ColumnBuilder{request;name;asked;zone;format;reading;kind;numbers;codes=new Int32Array(0)
;dictionary=new Dictionary;missing=0;invalid=null;infinite=null;markers=null;declined=false;nested=false;constructor(e){this.request=e;this.name=e.name
;this.asked=e.type;this.zone=timeZone(e.timeZone);this.format=e.format??null;this.kind=kindOf(e);const t=this.kind==="category"?"number":this.kind
;this.reading={type:t,asked:e.type==="number",format:this.format,zone:this.zone};this.numbers=new NumbersBuilder(this.kind==="number")}grow(e){
this.kind==="category"?this.codes=moved(this.codes,sharedIntegers(e)):this.numbers.grow(e)}restartAsCategory(){
const e=Math.max(this.numbers.room,this.codes.length);this.kind="category";this.numbers=new NumbersBuilder(false);this.codes=sharedIntegers(e)
;this.dictionary=new Dictionary;this.missing=0;this.invalid=null;this.infinite=null;this.markers=null;this.declined=false}putMissing(e){this.missing++
;this.kind==="category"?this.codes[e]=-1:this.numbers.put(e,Number.NaN)}putBytes(e,t,n,A){
n===A?this.putMissing(e):this.kind==="category"?this.codes[e]=this.dictionary.codeOfBytes(t,n,A):this.putText(e,t.toString("utf8",n,A))}putText(e,t){
if(t==="")this.putMissing(e);else if(this.kind==="category")this.codes[e]=this.dictionary.codeOfText(t);else{const n=readCell(t,this.reading)
;n===void 0?this.putInvalid(e,t):Number.isNaN(n)?this.putMarker(e,t):Number.isFinite(n)?this.numbers.put(e,n):this.putInfinite(e,t)}}putTyped(e,t){
const n=this.asked==="auto"?this.kind==="number":this.kind==="integer";const A=n&&this.missing===e&&!this.markers&&!this.infinite
;if(A&&readCell(t,this.reading)===void 0){this.restartAsCategory();this.codes.fill(-1,0,e);this.missing=e}this.putText(e,t)}putNumber(e,t){
if(Number.isNaN(t))this.putMissing(e);else if(this.kind==="category")this.codes[e]=this.dictionary.codeOfText(String(t));else if(Number.isFinite(t))if(this.kind==="number")this.numbers.put(e,t);else if(this.kind==="integer")Number.isInteger(t)&&Math.abs(t)<=2**53?this.numbers.put(e,t):this.declined=true;else{
const n=epochTime(t,this.zone);n===void 0?this.putInvalid(e,String(t)):this.numbers.put(e,n)}else this.putInfinite(e,String(t))}putTruth(e,t){
this.asked==="number"?this.numbers.put(e,t?1:0):this.putTyped(e,String(t))}putInvalid(e,t){this.numbers.put(e,Number.NaN);this.invalid=oneMore(this.invalid,e,t)
;this.asked==="key"&&(this.declined=true);const{cells:n}=this.invalid;this.asked==="auto"&&n>=te&&2*n>e+1-this.missing&&(this.declined=true)}putMarker(e,t){
this.putMissing(e);this.markers=oneMore(this.markers,e,t)}putInfinite(e,t){this.missing++;this.numbers.put(e,Number.NaN)
;this.infinite=oneMore(this.infinite,e,t)}settle(e){if(this.asked!=="auto"||this.kind!=="number"||!this.invalid)return;const{cells:t}=this.invalid
;holdsNumbers(e-this.missing-t,t)||(this.declined=true)}finish(e){const{kind:t,missing:n,invalid:A,infinite:s,markers:r,numbers:o}=this;if(t==="category"){
const t=trimmed(this.codes,e,sharedIntegers);const A=this.dictionary.texts();const s=this.asked==="auto"?numbersAmong(t,A,this.reading):null
;return s??textColumn({codes:t,categories:A,missing:n},this.nothing())}const i=o.finish(e);const a={missing:n,invalid:A,...s&&{infinite:s},...r&&{markers:r}}
;return t==="time"?{type:t,values:numbers_doublesOf(i),...a}:{type:"number",values:i,...a}}filled(e){
const{name:t,kind:n,declined:A,missing:s,invalid:r,infinite:o,markers:i}=this;const a=n==="category";const c=a?null:this.numbers.first(e);const u=a?{
codes:this.codes.subarray(0,e),dictionary:this.dictionary.contents()}:null;return{name:t,kind:n,declined:A,missing:s,invalid:r,infinite:o,markers:i,numbers:c,
texts:u}}append(e,t){const{kind:n,numbers:A,texts:s}=e;(e.declined||n!==this.kind)&&(this.declined=true);if(this.declined)return;A&&this.numbers.putAll(t,A)
;if(s){const e=this.dictionary.take(s.dictionary);for(let n=0;n<s.codes.length;n++){const A=s.codes[n];this.codes[t+n]=A<0?-1:e[A]}}this.missing+=e.missing
;this.invalid=together(this.invalid,e.invalid,t);this.infinite=together(this.infinite,e.infinite,t);this.markers=together(this.markers,e.markers,t)}nothing(){
const{words:e=false,known:t=[]}=this.request;return{words:e||this.asked==="key",known:new Set(t)}}}function kindOf({type:e}){if(e==="auto")return"number"
;return e==="key"?"integer":e}const ne=1024;function budgetOf(e){const t=process.constrainedMemory?.()??0;const n=Math.min((0,M.freemem)(),t>0?t:1/0);return{
limit:Math.floor((e??n)/ne),taken:new Int32Array(new SharedArrayBuffer(4))}}function take({limit:e,taken:t},n){const A=Math.ceil(n/ne)
;if(Atomics.add(t,0,A)+A<=e)return true;Atomics.sub(t,0,A);return false}function inWords(e){
return e<1e9?`${Math.floor(e/1e6)} MB`:`${(Math.floor(e/1e8)/10).toFixed(1)} GB`}const Ae=1<<17;const se=100;const re=2**29;const oe=20;const ie={number:8,
integer:8,category:4,time:8};class TableBuilder{header=[];columns=new Map;rows=0;capacity=0;request;budget;taken=0;asked;firstFile=null;folders=new Map
;constructor(e,t){this.request=e;this.budget=t;this.asked=new Map(e.columns.map(e=>[e.name,e]))}columnsOf(e,t,n=new Set){
refuseDuplicates(e,t,e=>this.isWanted(e));for(const t of e)this.folders.delete(t);const A=[...e,...this.folders.keys()];if(this.firstFile===null){
this.firstFile=t;this.header=A;for(const e of A){
if(n.has(e)&&this.asked.has(e))throw new s.P_(`${t}: column "${e}" holds nested values. Write the parts that are needed as columns of their own.`)
;n.has(e)||this.add(e)}this.refuseAbsent(t)}else this.refuseOtherColumns(A,t);return e.map(e=>n.has(e)?null:this.columns.get(e)??null)}beginFile(e){
const t=e.split("/").slice(0,-1).map(e=>/^([^=]+)=(.*)$/.exec(e));this.folders=new Map(t.flatMap(e=>e&&this.asked.has(e[1])?[[e[1],decoded(e[2])]]:[]))}
folderNames(){return this.folders.keys()}isFolder(e){return this.folders.has(e)}endFile(e,t){for(const[n,A]of this.folders){const s=this.columns.get(n)
;if(!s||t&&!t.has(s)||s.declined&&!t)continue;for(let t=e;t<this.rows;t++)s.putText(t,A)}}columnMet(e,t,n){this.firstFile??=n;this.header.push(e)
;const A=this.add(e);A?.grow(this.capacity);for(let e=0;e<t;e++)A?.putMissing(e)}refuseAbsent(e){
for(const{name:t,required:n}of this.request.columns)if(n&&!this.header.includes(t))throw new s.P_(absent(e,t,this.header))}reserve(e){
if(e<=this.capacity)return this.capacity;const t=Math.max(e,2*this.capacity,256);this.refuseUnfit(t);this.capacity=t;try{
for(const e of this.columns.values())e.grow(this.capacity)}catch(e){throw e instanceof RangeError?this.unfit(t,null):e}return this.capacity}refuseUnfit(e){
if(!this.budget)return;const t=e*this.bytesOfRow();if(t>this.taken&&!take(this.budget,t-this.taken)){
const t=1024*(this.budget.limit-Atomics.load(this.budget.taken,0))+this.taken;throw this.unfit(e,t)}this.taken=Math.max(this.taken,t)}refuseGrowth(e,t,n,A){
const r=t/Math.max(n,Ae)
;if(r>se&&r*A>re)throw new s.P_(`${this.firstFile}: grows to over ${inWords(r*A)} when it is unpacked, more than ${se} times its size: hardly a data set. If it is one, unpack it first.`)
;if(!this.budget)return;const o=Math.floor(e*A/Math.max(n,Ae));const i=1024*(this.budget.limit-Atomics.load(this.budget.taken,0))+this.taken
;if(o/2*this.bytesOfRow()>i)throw this.unfit(o,i)}unfit(e,t){const n=inWords(e*this.bytesOfRow())
;return new s.P_(`${this.firstFile}: does not fit into memory: about ${e.toLocaleString("en-US")} rows of ${this.columns.size} columns take ${n}`+(t===null?"":`, and ${inWords(t)} are left`)+". List only the features that are needed in the plan, judge fewer rows, or use a machine with more memory.")
}bytesOfRow(){const e=[...this.columns.values()].map(({kind:e})=>e);const t=Math.min((0,M.availableParallelism)(),e.filter(e=>e==="number").length)
;return e.reduce((e,t)=>e+ie[t],t*oe)}declined(e){for(const t of this.columns.values())t.settle(e)
;return[...this.columns.values()].filter(e=>e.declined&&!e.nested)}isWanted(e){return this.asked.has(e)||this.request.others!=="skip"&&e!==""}add(e){
if(!this.isWanted(e))return null;const t=this.asked.get(e);const n=new ColumnBuilder(t??{name:e,type:"auto",required:false});this.columns.set(e,n);return n}
refuseOtherColumns(e,t){const n=new Set(e);const A=new Set(this.header);const r=this.header.filter(e=>!n.has(e));const o=e.filter(e=>!A.has(e))
;if(r.length===0&&o.length===0)return;const i=[r.length>0?`lacks ${list(r)}`:"",o.length>0?`has besides ${list(o)}`:""]
;throw new s.P_(`${t}: does not have the columns of ${this.firstFile}: it ${i.filter(Boolean).join(" and ")}. Files of one set must have the same columns, in any order.`)
}}function refuseDuplicates(e,t,n){const A=new Map;e.forEach((e,r)=>{const o=A.get(e)
;if(o!==void 0&&n(e))throw new s.P_(`${t}: columns ${o+1} and ${r+1} are both named "${e.slice(0,80)}". Give each column a name of its own.`);A.set(e,r)})}
function absent(e,t,n){const A=nearest(t,n);const s=n.filter(e=>parseNumber(e)!==void 0&&e!=="").length
;const r=A!==null?` Was "${A}" meant?`:2*s>=n.length&&n.length>1?" The first line looks like data: has the file no header? Write one above it.":""
;return`${e}: there is no column "${t}".${r} Columns: ${list(n)}.`}function list(e){const t=e.slice(0,30).map(e=>`"${e.slice(0,60)}"`)
;return e.length>30?`${t.join(", ")} and ${e.length-30} more`:t.join(", ")}function decoded(e){try{return decodeURIComponent(e)}catch{return e}}
const ae=e(import.meta.url)("node:buffer");const ce=e(import.meta.url)("node:fs");var ue=__nccwpck_require__(455)
;const le=e(import.meta.url)("node:timers/promises");const fe=1<<17;const ge=1<<20;const he=65536;const de=1<<26;class TextReader{chunks;chunkBytes;roomy
;room=Buffer.alloc(0);piece={bytes:Buffer.alloc(0),from:0,end:0,offset:0,last:false,fault:null};cut=0;done=false;constructor(e){this.chunkBytes=chunkOf(e)
;this.piece.offset=e.start??0;this.roomy=!e.gzip;this.chunks=chunksOf(e)}async next(e){const t=this.piece;if(t.end-e>de)throw new TooLong(t.offset+e)
;const n=Buffer.from(t.bytes.subarray(e,t.end+this.cut));const A=await this.chunk()
;const s=A&&this.roomy&&n.length<=he?Buffer.from(A.buffer,A.byteOffset-n.length,n.length+A.length):await this.putTogether(n,A);n.copy(s,0);const r=s.length
;const o=n.length-this.cut;const i=this.done?r:wholeCharacters(s,o,r);this.cut=r-i;const a=findFault(s,o,i);this.piece={bytes:s,from:0,end:a===-1?i:a,
offset:t.offset+e,last:this.done&&a===-1,fault:a===-1?null:{offset:t.offset+e+a,byte:s[a]}};return this.piece}async putTogether(e,t){
const n=e.length>he?Math.min(2*e.length,de+1):0;const A=Math.max(n,e.length)+this.chunkBytes;this.room.length<A&&(this.room=Buffer.allocUnsafe(A+A/4))
;let s=e.length;for(let e=t;e;e=s<n?await this.chunk():null)s+=e.copy(this.room,s);return this.room.subarray(0,s)}async chunk(){
const{value:e,done:t}=await this.chunks.next();t&&(this.done=true);return t?null:e}async drain(){for await(const e of this.chunks);}async close(){
await this.chunks.return(void 0)}}class TooLong extends Error{offset;constructor(e){super(`nothing ends within ${de} bytes from ${e}`);this.offset=e}}
function chunksOf(e){return e.gzip?unpacked(e):plain(e)}async function*plain(e){const{file:t,hash:n,chunk:A=fe,onBytes:s,start:r=0}=e;const o=await(0,
ue.open)(t,"r");const i=Buffer.allocUnsafeSlow(he+A);let a=0;let c=ge;try{for(;;){const e=r+a;const t=(0,ce.readSync)(o.fd,i,he,A-e%A,e);if(t===0)return
;const u=i.subarray(he,he+t);n?.update(u);a+=t;s?.(a);yield u;if(a>=c){c=a+ge;await(0,le.setImmediate)()}}}finally{await o.close()}}
function chunkOf({gzip:e,chunk:t=fe}){return e?Math.max(t,64):t}async function*unpacked(e){
const{createGunzip:t}=await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__,522,19));const n=t({chunkSize:chunkOf(e)});const A=feed(e,n)
;A.catch(e=>n.destroy(e));let r=true;try{for await(const t of n){
if(r&&t[0]===31&&t[1]===139)throw new s.P_(`${e.file}: is packed twice by gzip. Unpack it once with gunzip.`);r=false;yield t}await A}catch(t){
if(t instanceof Error&&"code"in t&&String(t.code).startsWith("Z_"))throw new s.P_(`${e.file}: the gzip data are broken (${t.message}). Write the file again.`)
;throw t}finally{n.destroy()}}async function feed(e,t){const n=new Promise(e=>t.once("close",e));for await(const A of plain(e)){
await Promise.race([new Promise(e=>t.write(A,()=>e())),n]);if(t.destroyed)return}t.end()}function wholeCharacters(e,t,n){for(let A=1;A<=3&&n-A>=t;A++){
const t=e[n-A];if(t<128)return n;if(t>=192){const e=t>=240?4:t>=224?3:2;return e>A?n-A:n}}return n}function findFault(e,t,n){const A=e.subarray(t,n).indexOf(0)
;const s=A===-1?n:t+A;if((0,ae.isUtf8)(e.subarray(t,s)))return A===-1?-1:s;let r=t;while(r<s){const t=[1,2,3,4].find(t=>r+t<=s&&(0,
ae.isUtf8)(e.subarray(r,r+t)));if(t===void 0)return r;r+=t}return r}async function lineAt(e,t,n){let A=1;let s=0;let r=0;for await(const o of chunksOf({file:e,
gzip:t}))for(const e of o){if(s++>=n)return A;(e===13||e===10&&r!==13)&&A++;r=e}return A}const Ie=10;const Be=13;const we=34;const me=65536;const Ce=20
;async function guessBegin(e){const t=await(0,ue.open)(e.file,"r");try{const n=e.to??(await t.stat()).size;const A=e.from-1;for(let s=me;;s*=4){
const r=Buffer.alloc(Math.min(s,Math.max(0,n+me-A)));const{bytesRead:o}=await t.read(r,0,r.length,A);const i=r.subarray(0,o);const a=afterLine(i,false)
;const c=afterLine(i,true);const u=!fits(i,a,e)&&fits(i,c,e);const l=u?c:a;if(l>=0)return A+l;if(o<s)return n}}finally{await t.close()}}function afterLine(e,t){
let n=t;for(let t=0;t<e.length;t++){const A=e[t];if(A===we)n=!n;else if(!n&&(A===Ie||A===Be))return t+1}return-1}function fits(e,t,{names:n,delimiter:A}){
if(t<0)return false;let s=false;let r=1;let o=t;let i=0;for(let a=t;a<e.length&&i<Ce;a++){const t=e[a];if(s){if(t!==we)continue;e[a+1]===we?a++:s=false
}else if(t===we){if(a>o)return false;s=true}else if(t===A){r++;o=a+1}else if(t===Ie||t===Be){const e=r===1&&o===a;if(!e){if(r!==n.length)return false;i++}r=1
;o=a+1}}return i>0}
const Qe="AGFzbQEAAAABOwhgBX9/f39/AX9gAX8Bf2ACf38BfmACf38Bf2AEf39/fwF/YAl/f39/f39/f38Bf2AAAX9gBH9/f38AAwsKAQIDBAUGBwAAAAUDAQABBlYRfgFCAAt+AUIAC38BQQALfgFCAAt/AUEAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweKAQ4CYXQDDQZjb2x1bW4DDgRyb3dzAw8GcmVjb3JkAxAEaGVhcAAFBHNjYW4ABAdtaXNzaW5nAwoGbmVlZGVkAwwOcmVhZENhdGVnb3JpZXMACQtyZWFkRG91YmxlcwAICnJlYWRXaG9sZXMABwdzdG9wcGVkAwsIcmVtZW1iZXIABgZtZW1vcnkCAAwBAgqBJgrlAgMDfwF+Anv9DAEAIgAAAAAAAAAKAAANAAD9DAABAgMEBQYHCAkKCwwNDg8gAEEPcf0P/SMgAP0P/U79UCEFQYCKAiEAA0AjAkGAgAFqIQMDQCMCIANJBEAgACIBIwL9AAQAIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStIwL9AAQQIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStQhCGhCMC/QAEICIGIAUgBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79I/1krUIghoQjAv0ABDAiBiAFIAb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/SP9ZK1CMIaEIgR7p0ECdGohAANAQQAhAgNAIAJBCkgEQCABIwIgBHqnajYCACAEIARCAX2DIQQgAUEEaiEBIAJBAWohAgwBCwsgBEIAUg0ACyMCQUBrJAIMAQsLIABBgIoCRg0ACyAAC44CAgJ+AX8gASAAayIBQQhLBEBCfw8LIAApAwBCsODAgYOGjJgwhSICQvbs2bPnzp279gB8IAKEQoCBgoSIkKDAgH+DeqdBA3YiBCABSQR/IAAgBGotAABBLkcEQEJ/DwsgAUEBayIBQgEgBK1CA4aGQgF9IgMgAoMgA0J/hSACQgiIg4QiAkL27Nmz586du/YAfCAChEKAgYKEiJCgwIB/g3qnQQN2SwRAQn8PCyABIARrBUEACyABRQRAQn8PC61CIIYgAkIgIAGtQgKGfSIChiAChiICQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiIQLrwUCBn8DfiAAIQMDQEIgIAMpAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAq1CAoZ9IQogCCACQQN0QYAIaikDAH4gCSAKhiAKhiIIQgp+IAhCCIh8IghC/4GAgPAfg0LkgICAgMjQB34gCEIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiHwhCCACIANqIQMgAkEIRg0ACyADIABrIQIgAy0AAEEuRgRAIANBAWoiAyEEA0BCICADKQMAQrDgwIGDhoyYMIUiCUL27Nmz586du/YAfCAJhEKAgYKEiJCgwIB/g3qnQQN2IgWtQgKGfSEKIAggBUEDdEGACGopAwB+IAkgCoYgCoYiCEIKfiAIQgiIfCIIQv+BgIDwH4NC5ICAgIDI0Ad+IAhCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8IQggAyAFaiEDIAVBCEYNAAsgAyAEayIFIAJqIQILIAJFBEBBAA8LIAJBE0sEf0EAIQQgAC0AACEGA0AgBkEwRiIHIAZBLkZyBEAgBCAHaiEEIABBAWoiAC0AACEGDAELCyACIARrQRNLBUEACwRAQQAPCyABIAMtAABBIHJB5QBGBH8gA0EBaiIALQAAIgFBK0YgAUEtRnIEQCAAQQFqIQALIAApAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAkUgAkEDS3IEQEEADwsgBSAJQiAgAq1CAoZ9IgmGIAmGIglCCn4gCUIIiHwiCUL/gYCA8B+DQuSAgICAyNAHfiAJQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIpyIDQQAgA2sgAUEtRhtqIQUgACACagUgAwtHBEBBAA8LIAgkAyAFJARBAQuaBQIBfgl/AkAgASAAayIFQQpJDQAgACkDAEKw4MCB04WMmC2FIQQgAC0ACUEwayEHIAAtAAhBMGsiDUEJSwR/QQEFIAQgBEL27Nmz98+du/8AfIRCgIGChIiQoMCAf4NCAFILIAdBCUtyDQAgBEIKfiAEQgiIfCIEQhCIQv8Bg6cgBEL/AYOnQeQAbGohCCAEQiiIQv8Bg6ciBkUgBkEMS3IgDUEKbCAHaiINQQBMcgR/QQEFIA1BHEoEfyAGQQJHBH9BHkEfIAZBBkYgBkEERnIgBkEJRnIgBkELRnIbBUEcQR0gCEEDcQR/QQEFIAhB5ABwBH9BAAUgCEGQA3ALCxsLIA1IBUEACwsNACAFQQpLBEAgACkDC0Kw4OiBg8aOmDCFIQQgAC0ACiIHQdQARyAHQSBHcSAFQRNJcg0BIARC9uz9s+fun7v2AHwgBIRCgIGChIiQoMCAf4NCAFINASAEQgp+IARCCIh8IgRC/wGDpyELIARCGIhC/wGDpyIJQTtLIAtBF0tyIARCMIhC/wGDpyIKQTtLcg0BIABBE2oiBS0AAEEuRgRAQeQAIQcgBUEBaiIFLQAAQTBrIQADQCAAQf8BcSIAQQlNBEAgB0UNBCAMIAAgB2xqIQwgB0EKbSEHIAVBAWoiBS0AAEEwayEADAELCyAHQeQARg0CCyAFLQAAQdoARgR/IAMNAiAFQQFqBSAFCyABRw0BCyAIIAhBAWsgBkECSyIAG0GQA2oiAUHkAG0hAyACIAZBA2sgBkEJaiAAG0GZAWxBAmpBBW0gDWogAUHtAmwgAUEEbWogA2sgA0EEbWpqQZ7qNGu3RAAAAABwmZRBoiALQTxsIAlqQTxsIApqQegHbCAMaregOQMAQQEPC0EAC8cFAQt/QYCKAiEJQYCKAiELIAAkAkEAJBAgAUEBaiABIAMbIRIgByAGQQJ0aiEQA0AgBUUEQCAAIAJPIAAgAU9yBEAgACABIAAgAUkbJA0gBSQOIAwkD0EADwsgAC0AACIKQQ1GIApBCkZyBEAgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSAAQQFqIQAMAgsgCCAMRgRAIAAkDSAFJA4gDCQPQQEPCyAAJBALIAxBA3QhESAHIAVBAnRqIQ0DQCAAIQogCSALRgRAIAQQACELQYCKAiEJCyAJKAIAIg4tAAAhDyAJQQRqIQkgD0EiRwRAIA0gEEkEQCANKAIAIBFqIAqtIA6tQiCGhDcDAAsFIAogDkcEQCAKIAEgASAKSxskDSANIAdrQQJ1JA4gDCQPQQMPC0EAIQUDQCAJIAtGBEAgBBAAIQtBgIoCIQkLIAkoAgAhACAJQQRqIQkgAC0AAEEiRw0AIABBAWogAU8Ef0EBBSAALQABQSJHC0UEQEEBIQUgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCQwBCwsgACABTwRAIAogASABIApLGyQNIA0gB2tBAnUkDiAMJA9BBUEAIAMbDwsgAEEBaiIOLQAAIg8gBEH/AXFHIAEgDktxIA9BCkdxIA9BDUdxBEAgCiABIAEgCksbJA0gDSAHa0ECdSQOIAwkD0EEDwsgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSANIBBJBEAgDSgCACARaiITQX8gCmsgCkEBaiAFGzYCACATIAA2AgQLCyANQQRqIQ0gDkEBaiEAIA8gBEH/AXFGDQALIA0gB2tBAnUhBSAOIBJPBEAgCiABIAEgCksbJA0gBUEBayQOIAwkD0EADwsgBSAGRwRAIAAgASAAIAFJGyQNIAUkDiAMJA8FQQAhBSAMQQFqIQwMAQsLQQILBgBBgIwGC7YBAQJ+IAIgAWtBEEsEQA8LIAEpAwAkAEIAJAEgAiABayICQQhNBEAjAEJ/QsAAIAKtQgOGfYiDJAAFIAEpAwhCf0LAACACQQhrrUIDhn2IgyQBCyACrSAArUIghoQiBCMAIwFClfip+pe33puef36FhULNmdbq/vrrqH9+IgUgBUIgiIVC09iX1OG/rudEfkI2iKdBBXRBgApqIgAjADcDACAAIwE3AwggACAENwMQIAAgAzYCGAuNBQIIfwJ+IAMhBSAEBH5C/wFCByAErX1CA4aGBUIACyINQp68+PDhw4ePHoNCsODAgYOGjJgwhSQFIA1C//79+/fv37//AINC9uzZs+fOnbv2AIQkBiANQgAgDX2DIARBAEetfSQHIARBAWokCEEJQQAjCEEITRskCQNAIAEgAkgEQAJAIAAgAUECdGohCSAAIAFBA3RqIgYoAgAhBwJAIwkgBigCBCIIIAdrIgZBAWtLBH8Cf0EAIAYgBy0AAEEtRiIGayILIwhrQQgjCGtLDQAaQQAjBSAIQQhrKQMAhUJ/QgggC619QgOGhoMiDSMGfCANhEKAgYKEiJCgwIB/g0IAUg0AGiAJIA0jB0J/hYMgDSMHg0IIhoQiDUIKfiANQgiIfCINQv+BgIDwH4NC5ICAgIDI0Ad+IA1CEIhC/4GAgPAfg0KBgICAgOIJfnxCIIinQQAgBmtzIAZqNgIAQQELBUEACw0AIAcgCEYEQCAJQYCAgIB4NgIAIApBAWohCgwBCyAHQQBIBEBBfiEGBSAHLQAAQS1GIgwgB2oiCyAIEAEiDkL/////D4MhDSAOQiCIpyEGAkAgDkJ/UQRAQX4hBiALIAgQAkUNAUHjACEGIwRBAEgjBEEIS3IjA0L/////B1ZyDQEjBCEGIwMhDQsgBCAGSQ0AIA0gBCAGa0EDdEGACGopAwB+IQ1B4wAhBiANQv////8HVg0AIAlBACANpyIGayAGIAwbNgIAQX8hBgsLIAZBf0YNACAGQX5HBEAgBiQMDAILIAlBgICAgHg2AgAgBSABNgIAIAUgBzYCBCAFIAg2AgggBUEMaiEFCyABQQFqIQEMAgsLCyAKJAogASQLIAUgA2tBDG0LywcDCX8HfAJ+IAQhBQNAIAIgA0gEQCABIAJBA3RqIgooAgAiBiAKKAIEIgdGBEAgCkQAAAAAAAD4fzkDACAIQQFqIQgFIAZBAEgEf0EABQJ/IABFBEACfyAGIAYxAABCLVGtIhWnaiIJIAcQASIWQn9RBEACfyAJIAcQAgR/IwRBakgFQQELIQlBAEEBIwRBFkogCRsNABojA0KAgICAgICAEFgEQCMDuiEOIwRBAE4EfCAOIwRBA3RByAhqKwMAowUgDkEAIwRrQQN0QcgIaisDAKILIQ4FQQAjBEEASA0BGiMDIha6IhIjBEEDdEHICGorAwAiDqMiD0QAAAACAACgQaIiECAQIA+hoSEQIA4gDkQAAAACAACgQaIiESARIA6hoSIRoSETQQAgDyASIA8gDqIiFKEgECARoiAUoSAQIBOioCAPIBChIhAgEaKgIBAgE6KgoSAWIBL8B325oCAOoyIOIA9EAAAAAAAAwDmiIhChoCIRRAAAAAAAAPh/IBEgDyAOIBCgoGEbIg4gDmINARoLIAogDr0gFUI/hoS/RAAAAAAAAAAAoDkDAEEBCwwBCyAKIBZC/////w+DuiAWQiCIp0EDdEHICGorAwCjvSAVQj+GhL9EAAAAAAAAAACgOQMAQQELDAELIABBAUYEQAJ/QQAgByAGLQAAQS1GIgkgBmoiDGsiC0UgC0EPS3INABpBACAJIAtBAUtyIAwtAABBMEZxDQAaQQBBCCALIAtBCE8bIg0gDCkDAEKw4MCBg4aMmDCFIhVC9uzZs+fOnbv2AHwgFYRCgIGChIiQoMCAf4N6p0EDdksNABogFUIgIA2tQgKGfSIVhiAVhiIVQgp+IBVCCIh8IhVC/4GAgPAfg0LkgICAgMjQB34gFUIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiCEVIAogC0EISwR+QQAgC0EIayILIAwpAwhCsODAgYOGjJgwhSIWQvbs2bPnzp279gB8IBaEQoCBgoSIkKDAgH+DeqdBA3ZLDQEaIBUgC0EDdEGACGopAwB+IBZCICALrUIChn0iFYYgFYYiFUIKfiAVQgiIfCIVQv+BgIDwH4NC5ICAgIDI0Ad+IBVCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8BSAVC7oiDpogDiAJGzkDAEEBCwwBCyAGIAcgCiAAQQNGEAMLC0UEQCAKRAAAAAAAAPh/OQMAIAUgAjYCACAFIAY2AgQgBSAHNgIIIAVBDGohBQsLIAJBAWohAgwBCwsgCCQKIAMkCyAFIARrQQxtC9YCAgZ/An4gAyEFA0AgASACSARAQX8hBiAAIAFBA3RqIgkoAgAiByAJKAIEIgpGBEAgCEEBaiEIBSAHQQBKBH8gCiAHa0EQSwR/QX8FIAcpAwAkAEIAJAEgCiAHayIGQQhNBEAjAEJ/QsAAIAatQgOGfYiDJAAFIAcpAwhCf0LAACAGQQhrrUIDhn2IgyQBCyMAIAatIAStQiCGhCILIwAjAUKV+Kn6l7fem55/foWFQs2Z1ur++uuof34iDCAMQiCIhULT2JfU4b+u50R+QjaIp0EFdEGACmoiCSkDAFEiBgRAIwEgCSkDCFEhBgsgBgR/IAkpAxAgC1EFIAYLBH8gCSgCGAVBfwsLBUF/CyIGQX9GBEAgBSABNgIAIAUgBzYCBCAFIAo2AgggBUEMaiEFCwsgACABQQJ0aiAGNgIAIAFBAWohAQwBCwsgCCQKIAUgA2tBDG0LC4QCAgBBgAgLRAEAAAAAAAAACgAAAAAAAABkAAAAAAAAAOgDAAAAAAAAECcAAAAAAACghgEAAAAAAEBCDwAAAAAAgJaYAAAAAAAA4fUFAEHOCAuyAfA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNAjLV4Ha8VRFDv4tbkGktEktVNBs/wgEQ="
;const Ee=0;const ye=1;const pe=0;const be=1;const ke=2;const Me=3;const De=10;const Ne=34;const ve=3;const Fe=1<<17;const Re=32768;const Se=1<<23
;const Ge=kernelOf(Qe);let _e;function kernel_layOut(e,t){_e&&_e.memory.buffer.byteLength>Se&&(_e=void 0);_e??=Ge();const{memory:n}=_e
;const A=e.filter(Boolean).length+1;const s=Math.max(32,Math.min(4096,Math.floor(Fe/8/A)));const r=kernel_aligned(8*s)+64;const o=kernel_aligned(_e.heap())
;const i=kernel_aligned(o+4*e.length);let a=i+r;const c=Uint32Array.from(e,e=>{if(!e)return i;a+=r;return a-r});const u=kernel_aligned(a+4*ve*s)
;const l=u+t.length;webassembly_enlarge(n,l+Re);const{buffer:f}=n;const g=Buffer.from(f);const h=new Int32Array(f);h.set(c,o/4);t.copy(g,u);g[l]=g[l+2]=De
;g[l+1]=Ne;return{kernel:_e,bytes:g,words:h,doubles:new Float64Array(f),text:u,end:l,list:a,columns:o,blocks:c,rows:s}}function kernel_aligned(e){
return Math.ceil(e/16)*16}const Le=34;const Ue=256;const qe={2:"ragged",3:"opening quote",4:"closing quote",5:"unterminated quote"}
;class CsvFault extends Error{fault;record;offset;field;constructor(e,t,n,A){super(`${e} in record ${t}, field ${A}`);this.fault=e;this.record=t;this.offset=n
;this.field=A}}class CsvScanner{row;firstRow;columns;delimiter;reserve;tag;column=0;recordOffset=0;constructor(e,t,n,A){this.columns=e;this.delimiter=t
;this.row=n;this.firstRow=n;this.reserve=A;this.tag=Oe;Oe+=e.length}get between(){return this.column===0}scan(e,t,n,A,s,r=1/0){let o=this.reserve(this.row+1)
;const i=kernel_layOut(this.columns.map(isWanted),e.subarray(t,n));const{scan:a,at:c,column:u,rows:l,record:f}=i.kernel;const g=A+t-i.text
;const h=Math.max(0,Math.min(i.end,r-g));for(let e=i.text;;e=c.value){
const n=a(e,i.end,h,s,this.delimiter,this.column,this.columns.length,i.columns,Math.min(i.rows,o-this.row));f.value>0&&(this.recordOffset=g+f.value)
;this.take(i,this.column,l.value,u.value);this.row+=l.value;this.column=u.value
;if(n>ye)throw new CsvFault(qe[n],this.row-this.firstRow,this.recordOffset,this.column);if(n===Ee)return c.value-i.text+t
;this.row>=o&&(o=this.reserve(this.row+1))}}take(e,t,n,A){for(const[s,r]of this.columns.entries()){const o=s<t?1:0;const i=s<A?n+1:n
;if(!isWanted(r)||o>=i)continue;const a=e.blocks[s]
;r.kind==="category"?this.takeCodes(e,r,a,o,i,this.tag+s):r.format?this.takeTexts(e,r,a,o,i):this.takeNumbers(e,r,a,o,i)}}
takeNumbers({kernel:e,doubles:t,words:n,bytes:A,list:s},r,o,i,a){const{numbers:c}=r;for(let u=i;u<a&&!r.declined;){const{wholes:i,decimals:l}=c
;const f=i?e.readWholes(o,u,a,s,l):e.readDoubles(scan_kindOf(r),o,u,a,s);const g=e.stopped.value;r.kind==="time"&&r.zone&&toUtc(t.subarray(o/8+u,o/8+g),r.zone)
;const h=i?4:8;c.putBytes(this.row+u,A,o+h*u,o+h*g);r.missing+=e.missing.value;this.putLeft(r,A,n.subarray(s/4,s/4+ve*f));g<a&&c.refine(e.needed.value);u=g}}
takeTexts({words:e,bytes:t},n,A,s,r){for(let o=s;o<r&&!n.declined;o++)this.putCell(n,t,o,e[A/4+2*o],e[A/4+2*o+1])}putCell(e,t,n,A,s){
const r=A<0?unescaped(t,-A,s):t.subarray(A,s);e.putBytes(this.row+n,r,0,r.length)}putLeft(e,t,n){
for(let A=0;A<n.length&&!e.declined;A+=ve)this.putCell(e,t,n[A],n[A+1],n[A+2])}takeCodes({kernel:e,words:t,bytes:n,list:A},s,r,o,i,a){
const{codes:c,dictionary:u}=s;const l=e.readCategories(r,o,i,A,a);putBytes(c,this.row+o,n,r+4*o,r+4*i);s.missing+=e.missing.value
;for(let s=A/4,r=s+ve*l;s<r;s+=ve){const[A,r,o]=[t[s],t[s+1],t[s+2]];if(r<0){const e=unescaped(n,-r,o);c[this.row+A]=u.codeOfBytes(e,0,e.length)}else{
const t=u.codeOfBytes(n,r,o);c[this.row+A]=t;t<Ue&&e.remember(a,r,o,t)}}}}let Oe=0;function isWanted(e){return e!==null&&!e.declined}
function scan_kindOf({kind:e,zone:t}){if(e==="time")return t?Me:ke;return e==="integer"?be:pe}function toUtc(e,t){
for(let n=0;n<e.length;n++)Number.isNaN(e[n])||(e[n]=t.toUtc(e[n]))}function unescaped(e,t,n){const A=Buffer.allocUnsafe(n-t);let s=0;for(let r=t;r<n;r++){
const t=e[r];A[s++]=t;t===Le&&r++}return A.subarray(0,s)}async function readRange(e,t=()=>{}){const n=e.exact?e.from:await guessBegin(e)
;const A=e.columns.map(({request:e})=>e);const s=new TableBuilder({columns:A,others:"skip"});const r=s.columnsOf(e.names,e.file)
;for(const{request:t,kind:n}of e.columns)n==="category"&&s.columns.get(t.name)?.restartAsCategory();const o={begin:n,end:n,rows:0,columns:[],fault:null}
;const i=e.to??1/0;if(n>=i)return o;s.reserve(e.rows);const a=new CsvScanner(r,e.delimiter,0,e=>s.reserve(e));const c=new TextReader({file:e.file,gzip:false,
start:n,...e.chunk!==void 0&&{chunk:e.chunk},onBytes:e=>t({bytes:e,rows:a.row})});try{for(let e=0;;){const t=await c.next(e)
;e=a.scan(t.bytes,t.from,t.end,t.offset,t.last,i);o.end=t.offset+e;if(a.between&&o.end>=i)break;if(t.fault){o.fault={kind:"byte",at:t.fault};break}
if(t.last)break}}catch(e){o.fault=faultOf(e)}finally{await c.close()}o.rows=a.row;o.columns=[...s.columns.values()].map(e=>e.filled(o.rows));return o}
function faultOf(e){if(e instanceof CsvFault){const{fault:t,record:n,offset:A,field:s}=e;return{kind:"form",fault:t,record:n,offset:A,field:s}}
if(e instanceof TooLong)return{kind:"length",offset:e.offset};throw e}const xe=e(import.meta.url)("node:crypto");class Unreadable extends Error{at
;constructor(e){super("not text");this.at=e}}async function explained(e,{file:t,gzip:n},A){if(e instanceof CsvFault){
const r=`${t}: row ${e.record+1} (line ${await lineAt(t,n,e.offset)})`;return new s.P_(`${r} ${csvFault(e,A)}`)}
if(e instanceof Unreadable)return new s.P_(await notText(t,n,e.at));if(e instanceof TooLong){const A=await lineAt(t,n,Math.max(0,e.offset))
;return new s.P_(`${t}: line ${A} begins a field of over 64 MiB. Is a quote there not closed?`)}return e}function csvFault({fault:e,field:t,record:n},A){
const s=t<A.length?`field ${t+1} ("${A[t].slice(0,60)}")`:`field ${t+1}`;switch(e){case"ragged":
if(n===0&&t===A.length+1)return`has ${t} fields where the header has ${A.length}: the header is one short. R's write.table writes it so, with the names of rows; write the file with row.names = FALSE, or give the first column a name. If it is another file, put a field that holds the delimiter or a line break in double quotes.`
;return`has ${t} ${t===1?"field":"fields"} where the header has ${A.length}. Put a field that holds the delimiter or a line break in double quotes.`
;case"opening quote":return`has a quote inside ${s}, which does not begin with one. Put the field in double quotes, each quote in it doubled.`
;case"closing quote":return`has more text behind the closing quote of ${s}. Double each quote inside a quoted field.`;case"unterminated quote":
return`opens a quote in ${s} that is never closed. Close it, or double a quote that belongs to the text.`}}async function notText(e,t,{offset:n,byte:A}){
const s=`0x${A.toString(16).toUpperCase().padStart(2,"0")}`
;if(n<=1&&(A===255||A===254))return`${e}: is UTF-16 text. Save it as UTF-8, for instance: iconv -f UTF-16 -t UTF-8.`;const r=await lineAt(e,t,n)
;if(A===0)return`${e}: line ${r} holds a NUL byte: it is a binary file, or UTF-16 text. Save it as text in UTF-8.`
;return`${e}: line ${r} is not UTF-8 (byte ${s} at ${n}). Save the file as UTF-8, for instance: iconv -f WINDOWS-1252 -t UTF-8.`}const Pe=[44,59,9,124]
;const Je=34;const Ke=1<<20;function recordEnd(e,t,n){let A=false;for(let s=t;s<n;s++){const t=e[s];if(t===Je)A=!A;else if(!A&&(t===10||t===13))return s+1}
return-1}async function readHeader(e,t,n){const A=n?9:mostFrequent(e);if(!e.includes(Je)){
const t=e.toString().replace(/[\r\n]$/,"").split(String.fromCharCode(A));return{names:t,delimiter:A}}
const{parse:r}=await __nccwpck_require__.e(175).then(__nccwpck_require__.bind(__nccwpck_require__,175));let o;try{o=r(e,{delimiter:String.fromCharCode(A),
relax_column_count:true})}catch(e){const n=e instanceof Error?e.message:String(e)
;throw new s.P_(`${t}: the header line cannot be read: ${oneLine(n)}. Put a name that holds quotes in quotes, each quote in it doubled.`)}
if(o.length!==1)throw new s.P_(`${t}: the header line cannot be read.`);return{names:o[0],delimiter:A}}function mostFrequent(e){const t=Pe.map(()=>0)
;let n=false;for(const A of e){A===Je&&(n=!n);const e=n?-1:Pe.indexOf(A);e>=0&&t[e]++}return Pe[t.indexOf(Math.max(...t))]}function oneLine(e){
return e.replace(/\s+/g," ").slice(0,200)}async function headerOf(e,t){let n=await t.next(0);for(;;){let A=n.from;const{bytes:r,end:o}=n
;const i=r[A]===239&&r[A+1]===187&&r[A+2]===191;i&&o-A>=3&&(A+=3);while(A<o&&(r[A]===10||r[A]===13))A++;let a=recordEnd(r,A,o);a<0&&n.last&&(a=o);if(a>=0){
if(a===A)throw new s.P_(`${e.file}: the file is empty. Write a header line and at least one row.`)
;const{names:t,delimiter:o}=await readHeader(r.subarray(A,a),e.file,e.tabs);return{piece:n,from:a,names:t,delimiter:o}}if(n.fault)throw new Unreadable(n.fault)
;if(o-A>Ke)throw new s.P_(`${e.file}: the header does not end within ${Ke} bytes. Is a quote in it not closed?`);n=await t.next(n.from)}}
async function readInRanges(e,t,n,A,s){const r=A.rows;const o=s.filter(e=>e!==null);const{expected:i,texts:a}=probe(e,n,o)
;for(const e of o)r===0&&a.has(e.name)&&e.restartAsCategory();A.refuseUnfit(r+Math.ceil(i));const c=ranges(e,t,n,o,i);const u=c.map(()=>({bytes:0,rows:0}))
;const run=(n,s)=>t.runner.run("readRange",n,t=>{u[s]=t;A.rows=r+u.reduce((e,{rows:t})=>e+t,0);e.onBytes?.(Math.min(e.bytes,u.reduce((e,{bytes:t})=>e+t,0)))})
;const l=c.map(run);for(const e of l)e.catch(()=>{});const f=[];let g=0;let h=c[0].from;for(const[e,t]of c.entries()){let n=await l[e];if(n.begin!==h){
if(t.to!==null&&h>=t.to)continue;n=await run({...t,from:h,exact:true},e)}if(n.fault)throw errorOf(n.fault,g);f.push(n);g+=n.rows;h=n.end}A.reserve(r+g)
;for(const[e,t]of o.entries()){let n=r;for(const A of f){A.rows>0&&t.append(A.columns[e],n);n+=A.rows;delete A.columns[e]}}A.rows=r+g;e.onBytes?.(e.bytes)}
function probe(e,{names:t,delimiter:n,piece:A,from:s},r){const o=new TableBuilder({columns:r.map(requestOf),others:"skip"});const i=o.columnsOf(t,e.file)
;const a=new CsvScanner(i,n,0,e=>o.reserve(e));let c=s;try{c=a.scan(A.bytes,s,A.end,A.offset,A.last)}catch(e){if(!(e instanceof CsvFault))throw e}
const u=c>s?a.row/(c-s)*e.bytes:0;return{expected:u,texts:new Set(o.declined(a.row).map(({name:e})=>e))}}
function ranges(e,{ways:t,runner:n},{names:A,delimiter:s,piece:r,from:o},i,a){const c=i.map(e=>({request:requestOf(e),kind:e.kind}));const u=r.offset+o
;const l=Math.max(1,Math.min(t,Math.floor(e.bytes/n.least)));const f=Array.from({length:l-1},(t,n)=>Math.max(u,Math.round(u+(e.bytes-u)*(n+1)/l)))
;return[u,...f].map((t,n)=>({file:e.file,names:A,delimiter:s,columns:c,from:t,to:f[n]??null,exact:n===0,rows:Math.ceil(a*1.02/l)+16,...e.chunk!==void 0&&{
chunk:e.chunk}}))}function requestOf({request:e}){return{...e,required:false}}function errorOf(e,t){if(e.kind==="byte")return new Unreadable(e.at)
;if(e.kind==="length")return new TooLong(e.offset);return new CsvFault(e.fault,t+e.record,e.offset,e.field)}async function readCsv(e,t,n){
const A=e.gzip?void 0:e.split;let s=0;const onBytes=t=>{s=t;A||e.onBytes?.(t)};const r=new TextReader({...e,onBytes:onBytes});try{const o=await headerOf(e,r)
;const i=t.columnsOf(o.names,e.file);const a=i.map(e=>!e||n&&!n.has(e)?null:e)
;A?await Promise.all([readInRanges(e,A,o,t,a),e.hash&&r.drain()]):await scanRows(e,r,o,t,a,n===null,()=>s)}catch(n){throw await explained(n,e,t.header)}finally{
await r.close()}}async function scanRows(e,t,{piece:n,from:A,delimiter:s},r,o,i,a){const c=r.rows;const scannerOf=e=>new CsvScanner(e,s,c,e=>r.reserve(e))
;const u=scannerOf(o);let l=n;let f=u.scan(l.bytes,A,l.end,l.offset,l.last);const g=c===0&&i?r.declined(u.row):[];if(g.length>0){
for(const e of g)e.restartAsCategory();const e=scannerOf(o.map(e=>e&&g.includes(e)?e:null));e.scan(l.bytes,A,l.end,l.offset,l.last)}if(!e.gzip&&u.row>c){
const t=(u.row-c)/(f-A)*e.bytes*1.02;r.reserve(c+Math.ceil(t)+16)}for(;;){r.rows=u.row;if(l.fault)throw new Unreadable(l.fault);if(l.last)break
;e.gzip&&r.refuseGrowth(u.row-c,l.offset+f,a(),e.bytes);l=await t.next(f);f=u.scan(l.bytes,l.from,l.end,l.offset,l.last)}}
const He=/\.(?:(csv|tsv|txt|jsonl|ndjson|json)(\.gz)?|(parquet|parq|pq))$/i
;const je=".csv, .tsv, .txt, .jsonl, .ndjson, .json (each also .gz) and .parquet, .parq, .pq"
;const We=[[/\.(xlsx?|xlsm|xlsb|ods)$/i,"a spreadsheet","Save the sheet as CSV (UTF-8)"],[/\.(feather|arrow|ipc)$/i,"an Arrow file",pandas("read_feather")],[/\.orc$/i,"an ORC file",pandas("read_orc")],[/\.(pkl|pickle)$/i,"a pickle",pandas("read_pickle")],[/\.avro$/i,"an Avro file","Write it as Parquet or CSV"],[/\.(sas7bdat|xpt)$/i,"a SAS file",pandas("read_sas")],[/\.sav$/i,"an SPSS file",pandas("read_spss")],[/\.dta$/i,"a Stata file",pandas("read_stata")],[/\.(rds|rdata|rda)$/i,"a file of R",'Write it in R: write.csv(data, "data.csv", row.names = FALSE)'],[/\.(h5|hdf5?|npy|npz)$/i,"a file of arrays","Write its columns as Parquet or CSV"],[/\.(zip|tar|tgz|bz2|xz|zst|7z|lz4)$/i,"packed in a way that is not read","Unpack it, or pack it by gzip"],[/\.(db|sqlite3?|duckdb)$/i,"a database","Export the table as Parquet or CSV"]]
;function pandas(e){return`Write it as Parquet, for instance in Python: pandas.${e}(file).to_parquet("data.parquet")`}async function formatOf(e){
const{bytes:t,head:n}=await beginning(e);if(t===0)throw new s.P_(`${e}: the file is empty. Write a header line and at least one row.`)
;const A=n.subarray(0,4).toString("latin1")==="PAR1";const r=He.exec(e);if(!r){const t=We.find(([t])=>t.test(e))
;const n=t?`is ${t[1]}. ${t[2]}`:A?"is a Parquet file. Name it .parquet":"the name does not say what the file holds"
;throw new s.P_(`${e}: ${n}. Files that can be read: ${je}.`)}if(r[3]){
if(!A)throw new s.P_(`${e}: is named .${r[3]} but is not a Parquet file (it does not begin with PAR1).`);return{kind:"parquet",gzip:false,bytes:t,tabs:false,
list:false}}if(A)throw new s.P_(`${e}: is a Parquet file. Name it .parquet.`);const o=n[0]===31&&n[1]===139
;if(r[2]&&!o)throw new s.P_(`${e}: is named .gz but is not packed by gzip. Name it without .gz.`);const i=r[1].toLowerCase()
;const a=/json$|jsonl$/.test(i)?"jsonl":"csv";return{kind:a,gzip:o,bytes:t,tabs:i==="tsv",list:i==="json"}}async function beginning(e){try{const t=await(0,
ue.stat)(e);if(t.isDirectory())throw new s.P_(`${e}: is a directory. Name the files in it, for instance "${e.replace(/\/$/,"")}/*.csv".`)
;if(!t.isFile())throw new s.P_(`${e}: is not a regular file.`);const n=await(0,ue.open)(e,"r");try{const e=Buffer.alloc(4);await n.read(e,0,4,0);return{
bytes:t.size,head:e}}finally{await n.close()}}catch(t){throw t instanceof s.P_?t:new s.P_(unreadable(e,t))}}function unreadable(e,t){
const n=t instanceof Error&&"code"in t?String(t.code):"";if(n==="ENOENT"||n==="ENOTDIR")return`${e}: there is no such file. Check the path.`
;if(n==="EACCES"||n==="EPERM")return`${e}: may not be read (permission denied).`;return`${e}: cannot be read (${n||String(t)}).`}
function refuseHeaderAgain({columns:e,source:t}){const n=new Map;for(const[A,r]of e){const o=rowOf(A,r);if(o===null)continue;const i=(n.get(o)??0)+1
;if(i>=Math.min(2,e.size))throw new s.P_(`${t.files.join(", ")}: row ${o+1} is the header once more ("${A.slice(0,60)}" stands in column "${A.slice(0,60)}"). Were several files put together? Take out all header lines but the first, or name the files one by one.`)
;n.set(o,i)}}function rowOf(e,t){if(t.type!=="category"){const{invalid:n}=t;return n?.text.trim()===e.trim()?n.row-1:null}const n=t.categories.indexOf(e.trim())
;return n<0?null:t.codes.indexOf(n)}const $e=34;const Ye=92;function json_records_recordEnd(e,t,n){let A=0;let s=false;for(let r=t;r<n;r++){const t=e[r]
;if(s)t===Ye?r++:t===$e&&(s=false);else if(t===$e)s=true;else if(t===123||t===91)A++;else if((t===125||t===93)&&--A<=0)return r+1}return-1}
const Te=/"(?:[^"\\]|\\.)*"|(?<![\w.])-?(?:NaN|Infinity|nan|inf)(?![\w.])/g;function withQuotedWords(e){return e.replace(Te,e=>e.startsWith('"')?e:`"${e}"`)}
function doubledKey(e,t){let n=0;for(let t=e.indexOf('":');t>=0;t=e.indexOf('":',t+2))n++;if(n===t.length&&!/"\s+:/.test(e))return null;const A=new Set;let s=0
;let r="";for(const[t]of e.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g))if(t==="{"||t==="[")s++;else if(t==="}"||t==="]")s--;else if(t!==":")r=t;else if(s===1){
const e=JSON.parse(r);if(A.has(e))return e;A.add(e)}return null}async function readJsonLines(e,t,n){const{file:A}=e;let r=0;const onBytes=t=>{r=t;e.onBytes?.(t)
};const o=new TextReader({...e,onBytes:onBytes});const i=t.rows;const a=new JsonLines(e,t,n);try{for(let n=0;;){const c=await o.next(n)
;n=a.read(c.bytes,c.from,c.end,c.last);if(c.fault)throw new s.P_(await notText(A,e.gzip,c.fault));if(c.last)break
;e.gzip&&t.refuseGrowth(t.rows-i,c.offset+n,r,e.bytes)}if(!n&&t.header.length===0)throw new s.P_(`${A}: there are no records in it.`);n||t.refuseAbsent(A)
}catch(e){if(e instanceof TooLong)throw new s.P_(`${A}: line ${a.line} is over 64 MiB long.`);throw e}finally{await o.close()}}class JsonLines{line=1;file;table
;only;known=new Set;inList;constructor(e,t,n){this.file=e.file;this.inList=!!e.list&&null;this.table=t;this.only=n;for(const e of t.header)this.known.add(e)
;for(const n of t.folderNames())if(!this.known.has(n)){this.known.add(n);t.columnMet(n,t.rows,e.file)}}read(e,t,n,A){let s=t;if(this.inList===null){
const r=e.toString("utf8",t,n).trimStart();if(r===""&&!A)return s;this.inList=r.startsWith("[")}if(this.inList)return this.readList(e,t,n,A);while(s<n){
const t=e.subarray(0,n).indexOf(10,s);if(t<0&&!A)return s;const r=t<0?n:t;this.record(e.toString("utf8",s,r));this.line++;s=r+1}return Math.min(s,n)}
readList(e,t,n,A){let s=t;while(s<n){const t=e[s];t===10&&this.line++;if(t!==123&&t!==34&&!isScalar(t)){s++;continue}
const r=t===123?json_records_recordEnd(e,s,n):n;if(r<0&&!A)return s;this.record(e.toString("utf8",s,r<0?n:r));for(let t=s;t<r;t++)e[t]===10&&this.line++
;s=r<0?n:r}return n}record(e){const t=this.line===1&&e.startsWith("\ufeff")?e.slice(1):e;if(t.trim()==="")return;const n=this.parse(t);const{table:A}=this
;const s=A.rows;A.reserve(s+1);if(!this.only)for(const e of Object.keys(n)){if(this.known.has(e))continue;this.known.add(e);A.columnMet(e,s,this.file)}
for(const e of this.only??A.columns.values()){if(e.nested||e.declined&&!this.only||A.isFolder(e.name))continue;const t=Object.hasOwn(n,e.name)?n[e.name]:null
;this.put(e,s,t)}A.rows=s+1}parse(e){let t;try{t=parsed(e)}catch(e){const t=e instanceof Error?e.message:""
;throw new s.P_(`${this.file}: line ${this.line} is not JSON (${t.replace(/\s+/g," ").slice(0,100)}). Write one object a line.`)}
if(typeof t!=="object"||t===null||Array.isArray(t))throw new s.P_(`${this.file}: line ${this.line} is not a JSON object. Write one object a line, such as {"id": 1, "score": 0.5}`+(this.inList===false&&e.startsWith("[")?"; a file that holds one list of objects is named .json":"")+".")
;const n=t;const A=doubledKey(e,Object.keys(n));if(A===null)return n
;throw new s.P_(`${this.file}: line ${this.line} has the key "${A.slice(0,80)}" twice, and nobody knows which value is meant. Write each key once.`)}put(e,t,n){
if(n===null)e.putMissing(t);else if(typeof n==="number"){e.kind!=="number"&&Math.abs(n)>2**53&&Number.isInteger(n)&&this.refuseRounded(e);e.putNumber(t,n)
}else if(typeof n==="boolean")e.putTruth(t,n);else if(typeof n==="string")e.putTyped(t,n);else{
if(e.asked!=="auto")throw new s.P_(`${this.file}: line ${this.line} holds a nested value in "${e.name}". Write a number, a text, true, false or null.`)
;e.nested=true}}refuseRounded({name:e}){
throw new s.P_(`${this.file}: line ${this.line}: the number in "${e}" is too large to be read exactly (over 2^53). Write it as a text, in quotes.`)}}
function parsed(e){try{return JSON.parse(e)}catch(t){const n=withQuotedWords(e);if(n===e)throw t;return JSON.parse(n)}}function isScalar(e){
return e>=48&&e<=57||e===45||e>=97&&e<=122}async function readTable(e,t,n={}){if(e.length===0)throw new s.P_("No file was named to read.")
;const A=await Promise.all(e.map(formatOf));const r=A.reduce((e,{bytes:t})=>e+t,0);const{runner:o}=n;const i=o?Math.min(n.ways??1,Math.floor(r/o.least)):0
;const a=A.every(({kind:e,gzip:t})=>e==="csv"&&!t);if(o&&i>0&&!(a&&i>1))return o.run("readTable",{files:e,request:t,budget:n.budget},e=>n.progress?.(e))
;const c=(0,xe.createHash)("sha256");const u=new TableBuilder(t,n.budget??budgetOf(null));const read=async t=>{let s=0;for(const[a,l]of e.entries()){
const e=A[a];const report=e=>n.progress?.({file:l,bytes:t?r:s+e,totalBytes:r,rows:u.rows});const f={file:l,...e,hash:t?null:c,onBytes:report}
;n.chunk!==void 0&&(f.chunk=n.chunk);o&&i>1&&(f.split={runner:o,ways:i});const g=u.rows;u.beginFile(l);await ze[e.kind](f,u,t);u.endFile(g,t);s+=e.bytes}}
;await read(null);const l=u.rows;if(l===0)throw new s.P_(`${e.join(", ")}: there are no rows below the header. A set needs at least one row.`)
;const f=u.declined(l);if(f.length>0){for(const e of f)e.restartAsCategory();u.rows=0;await read(new Set(f))
;if(u.rows!==l)throw new s.P_(`${e.join(", ")}: changed while being read. Try again.`)}
const g=[...u.columns.values()].filter(({nested:e})=>!e).map(e=>[e.name,e.finish(l)]);const h={rows:l,columns:new Map(g),header:u.header,source:{files:e,
bytes:r,sha256:c.digest("hex")}};A.some(({kind:e})=>e==="csv")&&refuseHeaderAgain(h);return h}const ze={csv:readCsv,jsonl:readJsonLines,
parquet:async(...e)=>(await __nccwpck_require__.e(951).then(__nccwpck_require__.bind(__nccwpck_require__,951))).readParquet(...e)};const Ve={ks:{title:"KS D",
asked:true,categories:false,matters:.1},psi:{title:"PSI",asked:true,categories:true,matters:.1},js:{title:"Jensen–Shannon distance",asked:true,categories:true,
matters:.1},wasserstein:{title:"standardised Wasserstein distance",asked:true,categories:false,matters:.1},chi2:{title:"Cramér’s V",asked:false,categories:true,
matters:.1}};const Ze=Object.keys(Ve);Ze.filter(isAsked);function isAsked(e){return Ve[e].asked}const Xe=.9189385332046728;function logGamma(e){
if(!(e>0))return NaN;if(e===1||e===2)return 0;if(e===1/0)return 1/0;let t=1;let n=e;while(n<12)t*=n++
;return(n-.5)*Math.log(n)-n+Xe+stirlingSeries(n)-Math.log(t)}function regularizedGammaP(e,t){if(!(e>0)||Number.isNaN(t))return NaN;if(t<=0)return 0
;if(t===1/0)return 1;return t<e+1?Math.exp(logGammaTerm(e,t))*gammaSeries(e,t):1-regularizedGammaQ(e,t)}function regularizedGammaQ(e,t){
if(!(e>0)||Number.isNaN(t))return NaN;if(t<=0)return 1;if(t===1/0)return 0;return t<e+1?1-regularizedGammaP(e,t):Math.exp(logRegularizedGammaQ(e,t))}
function logRegularizedGammaQ(e,t){if(!(e>0)||Number.isNaN(t))return NaN;if(t<=0)return 0;if(t===1/0)return-1/0
;if(t<e+1)return Math.log1p(-regularizedGammaP(e,t));return logGammaTerm(e,t)+Math.log(e)+Math.log(gammaFraction(e,t))}function chiSquaredQuantile(e,t){
if(!(t>0&&e>=0&&e<=1))return NaN;if(e===0)return 0;if(e===1)return 1/0;const n=t/2;let A=0;let s=Math.max(n,1);while(regularizedGammaP(n,s)<e)s*=2;let r=(A+s)/2
;for(let t=0;t<200&&s-A>1e-16*s;t++){const t=e>.5?1-e-regularizedGammaQ(n,r):regularizedGammaP(n,r)-e;t>0?s=r:A=r
;const o=Math.exp(logGammaTerm(n,r)+Math.log(n)-Math.log(r));const i=r-t/o;const a=i>A&&i<s?i:(A+s)/2;if(Math.abs(a-r)<=2e-16*r)return 2*a;r=a}return 2*r}
function stirlingError(e){if(e>=12)return stirlingSeries(e);return logGamma(e)-((e-.5)*Math.log(e)-e+Xe)}function stirlingSeries(e){const t=1/(e*e)
;const n=1/1260-t*(1/1680-t*(1/1188-t*(691/360360-t/156)));return(1/12-t*(1/360-t*n))/e}function deviance(e,t){if(Math.abs(t)>.3)return t-Math.log(e)
;const n=t/(2+t);let A=n*n*n;let s=0;for(let e=3;Math.abs(A)>1e-18*n*n;e+=2){s+=A/e;A*=n*n}return n*t-2*s}function logGammaTerm(e,t){
return-e*deviance(t/e,(t-e)/e)-stirlingError(e)-Xe-Math.log(e)/2}function gammaSeries(e,t){let n=1;let A=1;for(let s=1;n>1e-17*A;s++){n*=t/(e+s);A+=n}return A}
function gammaFraction(e,t){return 1/lentz(t+1-e,n=>[-n*(n-e),t+2*n+1-e])}function lentz(e,t){const n=1e-300;let A=e||n;let s=A;let r=0;for(let e=1;e<1e6;e++){
const[o,i]=t(e);r=1/(i+o*r||n);s=i+o/s||n;A*=s*r;if(Math.abs(s*r-1)<1e-16)break}return A}function logHypergeometricTail(e,t,n,A){const s=Math.max(0,n-(e-t))
;const r=Math.min(n,t);if(A<=s)return 0;if(A>r)return-1/0;if(A*e<=n*t)return Math.log1p(-Math.exp(logHypergeometricTail(e,e-t,n,n-A+1)));let o=1;let i=1
;for(let s=A;s<r&&o>1e-17*i;s++){o*=(t-s)*(n-s)/((s+1)*(e-t-n+s+1));i+=o}const a=logChoose(t,A)+logChoose(e-t,n-A)-logChoose(e,n)+Math.log(i)
;return Math.min(0,a)}function logChoose(e,t){return logGamma(e+1)-logGamma(t+1)-logGamma(e-t+1)}const et=5;function chiSquared(e,t){
const{n:n,m:A,pooled:s}=margins(e,t);const r=pearson(e,t);const o=Math.max(0,s.length-1);let i=1/0;for(const e of s)i=Math.min(i,e)
;const a=i*Math.min(n,A)/(n+A)<et;let c=Number.NaN;n>0&&A>0&&(c=o===0?0:a?o===1?fisher(e,t):momentMatched(r,n,A,s):logRegularizedGammaQ(o/2,r/2));return{
statistic:r,degreesOfFreedom:o,logP:Math.min(0,c),sparse:a}}function balancedCramersV(e,t){const{n:n,m:A,pooled:s}=margins(e,t);let r=0
;for(let s=0;s<e.length;s++){const o=e[s]/n;const i=t[s]/A;o+i>0&&(r+=(o-i)**2/(o+i)/2)}return correctedV(r,4*n/(n/A+1),s.length)}function correctedV(e,t,n){
if(Number.isNaN(e))return Number.NaN;if(n<2||t<=2)return 0;const A=Math.max(0,e-(n-1)/(t-1));const s=Math.min(n-1-(n-1)**2/(t-1),1-1/(t-1))
;return s>0?Math.min(1,Math.sqrt(A/s)):0}function margins(e,t){let n=0;let A=0;const s=[];for(let r=0;r<e.length;r++){n+=e[r];A+=t[r]
;e[r]+t[r]>0&&s.push(e[r]+t[r])}return{n:n,m:A,pooled:s}}function pearson(e,t){const{n:n,m:A}=margins(e,t);if(n===0||A===0)return Number.NaN;let s=0
;for(let r=0;r<e.length;r++){const o=e[r]+t[r];o>0&&(s+=(e[r]/n-t[r]/A)**2/o)}return n*A*s}function fisher(e,t){const{n:n,m:A,pooled:s}=margins(e,t)
;const r=e.findIndex((e,n)=>e+t[n]>0);const o=t[r];const i=logHypergeometricTail(n+A,s[0],A,o);const a=logHypergeometricTail(n+A,n+A-s[0],A,A-o)
;return Math.min(0,Math.LN2+Math.min(i,a))}function momentMatched(e,t,n,A){const s=t+n;if(s<4)return 0;const r=A.length;let o=0;for(const e of A)o+=1/e
;const i=s/(s-1)*(r-1);const a=(s-2)/(s-1);const c=(s*(1/t+1/n)-4)/(s-2);const u=(r-1)*(s-r)/(s-1);const l=(s*o-r*r)/(s-2)
;const f=2*s/(s-3)*(a-c)*(u-l)+s**2/(s-1)*c*l;if(!(f>1e-9*i))return 0;return logRegularizedGammaQ(i**2/f,e*i/f)}function sum(e){if(e.length===0)return 0
;var t=e[0];var n=0;var A;if(typeof t!=="number")return Number.NaN;for(var s=1;s<e.length;s++){if(typeof e[s]!=="number")return Number.NaN;A=t+e[s]
;Math.abs(t)>=Math.abs(e[s])?n+=t-A+e[s]:n+=e[s]-A+t;t=A}return t+n}var tt=function BayesianClassifier(){this.totalCount=0;this.data={}}
;tt.prototype.train=function train(e,t){this.data[t]||(this.data[t]={});for(var n in e){var A=e[n];this.data[t][n]===void 0&&(this.data[t][n]={})
;this.data[t][n][A]===void 0&&(this.data[t][n][A]=0);this.data[t][n][A]++}this.totalCount++};tt.prototype.score=function score(e){var t={};var n
;for(var A in e){var s=e[A];for(n in this.data){t[n]===void 0&&(t[n]={});this.data[n][A]?t[n][A+"_"+s]=(this.data[n][A][s]||0)/this.totalCount:t[n][A+"_"+s]=0}}
var r={};for(n in t){r[n]=0;for(var o in t[n])r[n]+=t[n][o]}return r};Math.log(Math.sqrt(2*Math.PI));var nt=Math.sqrt(2*Math.PI)
;function cumulativeDistribution(e){var t=e;var n=e;for(var A=1;A<30;A++){n*=e*e/(2*A+1);t+=n}return Math.round(1e4*(.5+t/nt*Math.exp(-e*e/2)))/1e4}var At=[]
;for(var st=0;st<=3.09;st+=.01)At.push(cumulativeDistribution(st));Math.sqrt(2*Math.PI);var rt=function PerceptronModel(){this.weights=[];this.bias=0}
;rt.prototype.predict=function predict(e){if(e.length!==this.weights.length)return null;var t=0;for(var n=0;n<this.weights.length;n++)t+=this.weights[n]*e[n]
;t+=this.bias;return t>0?1:0};rt.prototype.train=function train(e,t){if(t!==0&&t!==1)return null;if(e.length!==this.weights.length){this.weights=e.slice()
;this.bias=1}var n=this.predict(e);if(typeof n==="number"&&n!==t){var A=t-n;for(var s=0;s<this.weights.length;s++)this.weights[s]+=A*e[s];this.bias+=A}
return this};function jensenShannon(e,t){const[n,A]=[sum(e),sum(t)];if(n===0||A===0)return NaN;let s=0;for(let r=0;r<e.length;r++){const o=e[r]/n;const i=t[r]/A
;const a=(o+i)/2;o>0&&(s+=o*Math.log2(o/a));i>0&&(s+=i*Math.log2(i/a))}return Math.sqrt(Math.min(1,Math.max(0,s/2)))}
const ot="AGFzbQEAAAABVw1gAn9/AGAEf39/fwBgA39/fABgBX9/fHx8AGABfAF8YAV/f39/fwBgAAF8YAR/f3x8AGAAAX9gAABgBn9/f3x8fwBgBn9/fH98fwF8YAd/f39/f39/AAIOAQZzY29yZXMDbG9nAAQDEhEFBgAAAQAHAgMCCAEDCQoLDAUDAQAABmILfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAACwfTARILd2Fsa0xhdHRpY2UAEAhwb29sUm93cwARDWFkZERldmlhdGlvbnMADwRoZWFwAAsDdXNlAAEFYmVnaW4ADgV0b3RhbAACCnJhbmtTaGFyZXMABw5wcmVjaXNpb25TdGVwcwAIE3ByZWNpc2lvbkluZmx1ZW5jZXMACQ1zcXVhcmVkTG9zc2VzAAYJbG9nTG9zc2VzAAoJc3VtTG9zc2VzAAQKc3VtU3F1YXJlcwADBmNlbnRyZQANB3N1bUJpbnMABQRnYXBzAAwGbWVtb3J5AgAKjRARFgAgACQAIAEkASACJAIgAyQDIAQkBAsHACMFIwagC3cCAnwCfwNAIAAgAUgEQCMGIwUjBSAAQQJ0IgUjAWooAgC4IABBA3QiBCMDaisDACICIAKioiMCIAVqKAIAuCMEIARqKwMAIgIgAqKioCICoCIDoSACoCACIAOhIwWgIwUgAmYboCQGIAMkBSAAQQFqIQAMAQsLC20CAnwCfwNAIAAgAUgEQCMGIwUjBSAAQQJ0IgQjAWooAgC4IABBA3QiBSMDaisDAKIjAiAEaigCALgjBCAFaisDAKKgIgKgIgOhIAKgIAIgA6EjBaAjBSACZhugJAYgAyQFIABBAWohAAwBCwsLrAECA3wCfwNAIAAgAUgEQCADIAJBAWsiByMAIABBA3RqKwMAIgUgAreinPwCIghBACAIQQBOGyIIIAcgCEgbIgdBA3RqIgggCCsDACAAQQJ0IggjAWooAgC4IgYjAiAIaigCALigIgQgBaKgOQMAIAMgAiAHakEDdGoiCCAIKwMAIAagOQMAIAMgAkEBdCAHakEDdGoiByAHKwMAIASgOQMAIABBAWohAAwBCwsLTwIBfwJ8A0AgACABSARAIABBA3QiAiMAaisDACIDRAAAAAAAAPC/oCEEIwMgAmogBCAEojkDACMEIAJqIAMgA6I5AwAgAEEBaiEADAELCwuOAQIDfAF/A0AgACABSARAIwUgAEECdCIHIwFqKAIAuCIEIwgjAiAHaigCALgiBUQAAAAAAADgP6KgIgaioCQFIABBA3QiByMDaiAGIAOjOQMAIwQgB2pEAAAAAAAA8D8jByAERAAAAAAAAOA/oqAgAqOhOQMAIwggBaAkCCMHIASgJAcgAEEBaiEADAELCwtXAgF/AXwgAUEBayEBA0AgACABTARAIwcgAUECdCIDIwFqKAIAuCIEoCQHIwgjAiADaigCALigJAgjBSAEIAKjIwcjByMIoKOioCQFIAFBAWshAQwBCwsLmAECBnwCfwNAIAAgAUgEQCADIwehIgUgBCMIoSIIoCIGIAaiIQcjCSAAQQJ0IgsjAWooAgC4IgkgA6MiCiAIoiAHo6AkCSMKIAogBaIgB6OgJAogAEEDdCIMIwNqIAUgBqMgAqEgA6MjCaA5AwAjBCAMaiMKmjkDACMHIAmgJAcjCCMCIAtqKAIAuKAkCCAAQQFqIQAMAQsLC7YBAgF8AX8DQCAAIAFIBEAgAEEDdCIEIwBqKwMAIQMjAyAEaiMBIABBAnRqKAIAuEQAAAAAAAAAAGEEfEQAAAAAAAAAAAVEAAAAAAAA8D8gAqEgAiADpaQQAJoLOQMAIwQgAEEDdGojAiAAQQJ0aigCALhEAAAAAAAAAABhBHxEAAAAAAAAAAAFRAAAAAAAAPA/IAKhIAJEAAAAAAAA8D8gA6GlpBAAmgs5AwAgAEEBaiEADAELCwsFAEGACAt4AgN/AnwDQCAAIAFIBEAgAyACQQFrIgUgAEEDdCIEIwBqKwMAIgcgAreinPwCIgZBACAGQQBOGyIGIAUgBkgbQQN0aisDACEIIwMgBGogCCAHRAAAAAAAAPC/oKI5AwAjBCAEaiAIIAeiOQMAIABBAWohAAwBCwsLRwECfwNAIAAgAUgEQCAAQQN0IgUjA2oiBiAGKwMAIAKhIAOjOQMAIwQgBWoiBSAFKwMAIAKhIASjOQMAIABBAWohAAwBCwsLRABEAAAAAAAAAAAkCkQAAAAAAAAAACQJRAAAAAAAAAAAJAhEAAAAAAAAAAAkB0QAAAAAAAAAACQGRAAAAAAAAAAAJAULmQEDBXsBfwJ8IAX9AAQAIQYgBf0ABBAhCANAIAIgC0oEQCAGIAAgC0EDdGorAwAgA6IgBKEiDCABIAtBAnRqKAIAuKIiDf0UIAwgDaL9IgEiCv3wASIHIAb98QEhCSAIIAYgByAJ/fEB/fEBIAogCf3xAf3wAf3wASEIIAchBiALQQFqIQsMAQsLIAUgBv0LBAAgBSAI/QsEEAuGAwMFfwV8A3sgALcgAbegIQ1BASEKA0AgCiAAIAFqTCAEIAxmcQRAIAUEQCAFIAlBA3RqRAAAAAAAAPA/OQMAIAUgB0ECakEDdGpEAAAAAAAA8D85AwALIAwgB0EBaiIGIAAgACAGShsiByAJIAogAWsiBiAGIAlIGyIJa0EBaregIQwgBQRARAAAAAAAAPA/IAq3IgujIg79FCEQIAv9FCERIAchBgNAIAYgCUoEQCAFIAZBA3RqIgggBkEBa7f9FCAGt/0iASISIAhBCGv9AAQA/fIBIBEgEv3xASAI/QAEAP3yAf3wASAQ/fIB/QsEACAGQQJrIQYMAQsLIAYgCUYEQCAFIAZBA3RqIgggBrciDyAIKwMAoiALIA+hIAgrAwiioCAOojkDCAsLIAogAygCAEYEQCAJIAq3IAC3oiILIAKhIA2jnPwCQQFqIgYgBiAJSBshCSAHIAsgAqAgDaOb/AJBAWsiBiAGIAdKGyEHIANBBGohAwsgCkEBaiEKDAELCyAMC54BAgR/AnwDQCACIAhKIgogBSAHSnIEQCAKBHwgACAIQQN0aisDAAVEAAAAAAAA8H8LIgsgBSAHSgR8IAMgB0EDdGorAwAFRAAAAAAAAPB/CyIMZQRAIAkgASAIQQJ0aigCAGohCSAIQQFqIQgLIAsgDGYEQCAJIAQgB0ECdGooAgBqIQkgB0EBaiEHCyAGIAk2AgAgBkEEaiEGDAELCws="
;const it=4096;const at=65536;const ct=kernelOf(ot,{scores:{log:Math.log}});let ut;function deviations({values:e,rows:t},n,A){ut??=ct()
;const{memory:s,addDeviations:r}=ut;const o=Math.ceil(ut.heap()/16)*16;const[i,a]=[o+32,o+32+8*it];webassembly_enlarge(s,o+at)
;const c=new Float64Array(s.buffer,o,4).fill(0);const u={values:new Float64Array(s.buffer,i,it),rows:new Uint32Array(s.buffer,a,it)}
;for(let s=0;s<e.length;s+=it){const c=e.subarray(s,s+it);u.values.set(c);u.rows.set(t.subarray(s,s+it));r(i,a,c.length,n,A,o)}const[l,f,g,h]=c;return{sum:l+g,
squares:f+h}}let lt;function shareOfPaths([e,t],[n,A],s,r){lt??=ct();const{memory:o,poolRows:i,walkLattice:a}=lt;const[c,u]=[e.values.length,t.values.length]
;const l=Math.ceil(lt.heap()/16)*16;const f=l+8*(n+3);const g=f+8*c;const h=g+8*u;const d=h+4*c;const I=d+4*u;webassembly_enlarge(o,I+4*(c+u));const{buffer:B}=o
;new Float64Array(B,f,c).set(e.values);new Float64Array(B,g,u).set(t.values);new Uint32Array(B,h,c).set(e.rows);new Uint32Array(B,d,u).set(t.rows)
;i(f,h,c,g,d,u,I);if(a(n,A,s,I,r,0)>r)return null;const w=new Float64Array(B,l,n+3).fill(0);a(n,A,s,I,r,l);return w[n+1]}const ft=4e6;function ks(e,t){
const n=countedRows(e);const A=countedRows(t);if(n===0||A===0)return{d:NaN,logP:NaN,exact:false};const s=largestGap(e,t,n,A);const r=s/(n*A);if(s===0)return{
d:r,logP:0,exact:true};if(n+A<=ft&&s<=ft){const o=shareOfPaths([e,t],[n,A],s,ft);if(o!==null&&o>1e-290)return{d:r,logP:Math.min(0,Math.log(o)),exact:true}}
return{d:r,logP:logKolmogorovTail(r*Math.sqrt(n/(n+A)*A)),exact:false}}function logKolmogorovTail(e){if(!(e>0))return Number.isNaN(e)?NaN:0;if(e<.8){let t=0
;for(let n=1;n<=7;n+=2)t+=Math.exp(-n*n*Math.PI*Math.PI/(8*e*e));return Math.log1p(-Math.sqrt(2*Math.PI)/e*t)}const t=e*e;let n=0
;for(let e=2;e<=9;e++)n+=(e%2===0?-1:1)*Math.exp(-2*(e*e-1)*t);return Math.LN2-2*t+Math.log1p(n)}const gt=256;const ht={i:0,j:0,x:0,y:0}
;function largestGap(e,t,n,A){const s=blockEnds(e,t);let r=0;for(const{x:e,y:t}of s)r=Math.max(r,Math.abs(e*A-t*n));let o=ht;for(const i of s){
Math.max(i.x*A-o.y*n,i.y*n-o.x*A)>r&&(r=Math.max(r,gapWithin(e,t,o,i,n,A)));o=i}return r}function blockEnds(e,t){const n=[];const A=e.values.length
;for(let s=0,r=0;s<A;){s=Math.min(s+gt,A);r=firstAbove(t.values,r,e.values[s-1]);n.push({i:s,j:r,x:rowsBefore(e,s),y:rowsBefore(t,r)})}return n}
function gapWithin(e,t,n,A,s,r){let{i:o,j:i,x:a,y:c}=n;let u=0;while(o<A.i||i<A.j){const n=o<A.i?e.values[o]:1/0;const l=i<A.j?t.values[i]:1/0
;n<=l&&(a+=e.rows[o++]);l<=n&&(c+=t.rows[i++]);u=Math.max(u,Math.abs(a*r-c*s))}return u}function psi(e,t,n=0){const A=sum(e)+n*e.length
;const s=sum(t)+n*t.length;if(A===0||s===0)return NaN;let r=0;for(let o=0;o<e.length;o++){const i=(e[o]+n)/A;const a=(t[o]+n)/s;i!==a&&(r+=(i-a)*Math.log(i/a))}
return r}function psiByChance(e,t,n){return e<2?0:chiSquaredQuantile(.95,e-1)*(1/t+1/n)}function psiLogP(e,t,n,A){
return t<2?0:Math.min(0,logRegularizedGammaQ((t-1)/2,e/(2*(1/n+1/A))))}function runningSums(e){return{sums:new Float64Array(e),lost:new Float64Array(e)}}
function quantiles(e,t){const n=countedRows(e);if(n===0)return t.map(()=>NaN);const{values:A,rows:s}=e;return t.map(e=>{const t=(n-1)*e;const r=Math.floor(t)
;const{index:o,end:i}=valueOfRow(s,r);const a=A[o];const c=r+1<i||o+1===A.length?a:A[o+1];return interpolate(a,c,t-r)})}function middle({values:e,rows:t}){
return e[valueOfRow(t,Math.floor((countedRows({rows:t})-1)/2)).index]}function quantile_quantile(e,t){return quantiles(e,[t])[0]}function interpolate(e,t,n){
if(e===t)return e;const A=t-e;if(!Number.isFinite(A))return e*(1-n)+t*n;return n<.5?e+A*n:t-A*(1-n)}function moments(e){const t=countedRows(e);if(t===0)return{
n:t,mean:NaN,squares:NaN,unit:1};const n=safeUnit(e);const A=1/n;const s=middle(e)*A;const{sum:r,squares:o}=deviations(e,A,s);return{n:t,mean:s+r/t,
squares:Math.max(0,o-r*r/t),unit:n}}function safeUnit(...e){let t=0;for(const{values:n}of e)n.length>0&&(t=Math.max(t,Math.abs(n[0]),Math.abs(n.at(-1))))
;if(t===0||t>1e-100&&t<1e100)return 1;return 2**Math.min(1023,Math.max(-1e3,Math.floor(Math.log2(t))))}function wasserstein(e,t){const n=countedRows(e)
;const A=countedRows(t);if(n===0||A===0)return{distance:NaN,standardised:null};const s=safeUnit(e,t);const{sums:r}=runningSums(1);let o=NaN;let i=0;let a=0
;for(let c=0,u=0;c<e.values.length||u<t.values.length;){const l=c<e.values.length?e.values[c]:1/0;const f=u<t.values.length?t.values[u]:1/0
;const g=Math.min(l,f)/s;const h=Math.abs(i/n-a/A);h>0&&(r[0]+=h*(g-o));o=g;l<=f&&(i+=e.rows[c++]);f<=l&&(a+=t.rows[u++])}const c=r[0]
;if(e.values.length===1)return{distance:c*s,standardised:null};const u=moments(e);const l=Math.sqrt(u.squares/n);const f=l>0?c/l*(s/u.unit):null;return{
distance:c*s,standardised:f}}function quantileBins(e,t,n=10){const A=binEnds(e,n);return occupied({reference:rowsByEnd(e,A),candidate:rowsByEnd(t,A)})}
function pairCategories(e,t){const n=[...new Set([...e.keys(),...t.keys()])];const A={categories:[],reference:[],candidate:[]};for(const s of n){
const n=e.get(s)??0;const r=t.get(s)??0;if(n===0&&r===0)continue;A.categories.push(s);A.reference.push(n);A.candidate.push(r)}return A}function binEnds(e,t){
const n=countedRows(e);if(n===0)return[];const A=e.values[0];const s=[];for(let A=1;A<t;A++){const r=e.values[valueOfRow(e.rows,Math.ceil(A*n/t)-1).index]
;r!==s.at(-1)&&s.push(r)}return s[0]===A?[nextBelow(A),...s]:s}function rowsByEnd(e,t){let n=0;return[...t,1/0].map(t=>{const A=firstAbove(e.values,n,t)
;const s=rowsWithin(e,n,A);n=A;return s})}function occupied({reference:e,candidate:t}){const keep=(n,A)=>e[A]>0||t[A]>0;return{reference:e.filter(keep),
candidate:t.filter(keep)}}function nextBelow(e){if(e===0)return-Number.MIN_VALUE;const t=new BigInt64Array(new Float64Array([e]).buffer);t[0]+=e>0?-1n:1n
;return new Float64Array(t.buffer)[0]}const dt=20;function drift(e,t,n){const A=Math.min(present(e),present(t));const none=e=>({noEvidence:e,cases:A})
;if(e.type!==t.type){const holds=e=>e.type==="number"?"numbers":"text";return none(`the reference holds ${holds(e)} where the candidate holds ${holds(t)}`)}
if(present(e)===0)return none("the reference has no values");if(present(t)===0)return none("the candidate has no values")
;return e.type==="number"?It[n](e.counts,t.counts,none):categoryDrift(e,t,n)}function present(e){if(e.type==="number")return countedRows(e.counts);let t=0
;for(const n of e.counts.values())t+=n;return t}const It={ks(e,t){const{d:n,logP:A}=ks(e,t);return found("ks",n,A)},psi:(e,t)=>psiDrift(quantileBins(e,t)),
js:(e,t)=>jensenShannonDrift(quantileBins(e,t)),wasserstein(e,t,n){const{standardised:A}=wasserstein(e,t)
;if(A===null)return n("every reference value is the same, so there is no standard deviation to measure by");return found("wasserstein",A,ks(e,t).logP)}}
;const Bt={ks:chiSquaredDrift,psi:psiDrift,js:jensenShannonDrift,wasserstein:chiSquaredDrift};function categoryDrift(e,t,n){
const A=pairCategories(e.counts,t.counts);const s=Bt[n](A);const r=onlyIn(A.categories,A.candidate,A.reference)
;const o=onlyIn(A.categories,A.reference,A.candidate);return{...s,newCategories:r.named,vanishedCategories:o.named,...r.more>0&&{moreNewCategories:r.more},
...o.more>0&&{moreVanishedCategories:o.more}}}function chiSquaredDrift({reference:e,candidate:t}){
return found("chi2",balancedCramersV(e,t),chiSquared(e,t).logP)}function psiDrift({reference:e,candidate:t}){const n=drift_sum(e);const A=drift_sum(t)
;const s=psi(e,t,.5);const r=psiByChance(e.length,n,A);return{...found("psi",s,psiLogP(s,e.length,n,A)),chance:r}}
function jensenShannonDrift({reference:e,candidate:t}){return found("js",jensenShannon(e,t),chiSquared(e,t).logP)}function found(e,t,n){return{test:e,
size:finite(t),logP:finite(n),logQ:null,chance:null,newCategories:[],vanishedCategories:[]}}function onlyIn(e,t,n){
const A=e.map((e,t)=>t).filter(e=>n[e]===0).sort((e,n)=>t[n]-t[e]);return{named:A.slice(0,dt).map(t=>e[t]),more:Math.max(0,A.length-dt)}}function finite(e){
return Math.max(-Number.MAX_VALUE,Math.min(Number.MAX_VALUE,e))}function drift_sum(e){let t=0;for(const n of e)t+=n;return t}function rowsOutside(e,t,n){let A=0
;let s=null;const{values:r}=e;for(let n=0;n<r.length&&t!==null&&r[n]<t;n++)A+=e.rows[n];A>0&&(s=r[0]);let o=0
;for(let t=r.length-1;t>=0&&n!==null&&r[t]>n;t--)o+=e.rows[t];o>0&&(s=r.at(-1));return{rows:A+o,extreme:s}}function rangeChanges(e,t){
const[n,A]=[e.counts,t.counts];if(n.values.length===0||A.values.length===0)return[];const[s,r]=[presentRows(e),presentRows(t)];const o=[]
;for(const e of["least","greatest"]){const[t,i]=[endOf(n,e),endOf(A,e)];if(t===i)continue;const a=e==="least"?i<t:i>t;const[c,u]=a?[A,t]:[n,i]
;const{rows:l}=rowsOutside(c,e==="least"?u:null,e==="least"?null:u);const f=outermost(l,a?r:s,s+r);o.push({end:e,change:a?"grew":"shrank",reference:t,
candidate:i,rows:l,p:f})}return o}function outermost(e,t,n){let A=1;for(let s=0;s<e&&A>1e-300;s++)A*=(t-s)/(n-s);return A}function endOf({values:e},t){
return t==="least"?e[0]:e.at(-1)}function cardinalityChange(e,t){const[n,A]=[distinct(e),distinct(t)];const[s,r]=[valuesIn(e),valuesIn(t)]
;if(s===0||r===0)return null;const o=new Map;for(const n of pooled(e,t))o.set(n,(o.get(n)??0)+1);let i=0;let a=0;for(const[e,t]of o){const n=outermost(e,s,s+r)
;i+=t*(1-n);a+=t*n*(1-n)}const c=Math.abs(A-i);const u=c===0?1:Math.min(1,2*Math.exp(-(c**2)/2/(a+c/3)));return{reference:n,candidate:A,expected:i,p:u}}
function distinct(e){return e.type==="number"?e.counts.values.length:e.counts.size}function valuesIn(e){let t=0
;if(e.type==="category")for(const n of e.counts.values())t+=n;else for(let n=0;n<e.counts.rows.length;n++)t+=e.counts.rows[n];return t}function*pooled(e,t){
if(e.type==="number"&&t.type==="number"){const[n,A]=[e.counts,t.counts];for(let e=0,t=0;e<n.values.length||t<A.values.length;){
const s=cardinality_compare(n.values[e],A.values[t]);yield(s<=0?n.rows[e++]:0)+(s>=0?A.rows[t++]:0)}}else if(e.type==="category"&&t.type==="category"){
for(const[n,A]of e.counts)yield A+(t.counts.get(n)??0);for(const[n,A]of t.counts)e.counts.has(n)||(yield A)}}function cardinality_compare(e,t){
return(e??1/0)-(t??1/0)||0}const wt=20;function tenths(e,t){if(e.type==="number"&&t.type==="number"){const n=binEnds(e.counts,10);return{ends:n,categories:null,
rows:rowsByEnd(t.counts,n)}}if(e.type!=="category"||t.type!=="category")return null
;const n=[...e.counts].sort(([e,t],[n,A])=>A-t||(e<n?-1:1)).slice(0,wt).map(([e])=>e);const A=new Set(n);let s=0;for(const[e,n]of t.counts)A.has(e)||(s+=n)
;return{ends:null,categories:n,rows:[...n.map(e=>t.counts.get(e)??0),s]}}const mt=.05;function columnFacts(e,t,{min:n,max:A}){
const s=t.type==="number"?rowsOutside(t.counts,n,A):null;if(e===null||e.type!==t.type)return{outside:s,against:null};const[r,o]=[distinct(e),distinct(t)]
;const i=isAlike(t.rows,e.rows)&&isAlike(o,r);return{outside:s,against:{distinct:{reference:r,candidate:o},ends:{reference:endsOf(e),candidate:endsOf(t)},
range:e.type==="number"&&t.type==="number"?rangeChanges(e,t):[],cardinality:i?null:cardinalityChange(e,t),tenths:tenths(e,t)}}}function endsOf(e){
if(e.type==="category")return null;const{values:t}=e.counts;return t.length===0?null:[t[0],t.at(-1)]}function isAlike(e,t){return Math.abs(e-t)<mt*t}const Ct=40
;const Qt=15;function histogram(e,t){if(e.type==="number"&&t.type==="number")return numberHistogram(e.counts,t.counts)
;if(e.type==="category"&&t.type==="category")return categoryHistogram(e.counts,t.counts);return{edges:null,categories:null,reference:[],candidate:[]}}
function numberHistogram(e,t){const n=[e,t].filter(e=>e.values.length>0);if(n.length===0)return{edges:null,categories:null,reference:[],candidate:[]}
;const A=wholeNumberEdges(n)??equalWidthEdges(n);return{edges:A,categories:null,reference:rowsBetween(e,A),candidate:rowsBetween(t,A)}}
function wholeNumberEdges(e){const t=Math.min(...e.map(e=>e.values[0]));const n=Math.max(...e.map(e=>e.values.at(-1)))
;if(!(n-t<Ct&&Number.isSafeInteger(t*2)&&Number.isSafeInteger(n*2)))return null;if(!e.every(e=>e.values.every(Number.isInteger)))return null;return Array.from({
length:n-t+2},(e,n)=>t+n-.5)}function equalWidthEdges(e){let t=Math.min(...e.map(e=>quantile_quantile(e,.001)))
;let n=Math.max(...e.map(e=>quantile_quantile(e,.999)));if(t===n){t=Math.min(...e.map(e=>e.values[0]));n=Math.max(...e.map(e=>e.values.at(-1)))}if(t===n){
const e=Math.max(.5,Math.abs(t)*1e-6);const bound=e=>Math.min(Number.MAX_VALUE,Math.max(-Number.MAX_VALUE,e));return[bound(t-e),bound(n+e)]}const A=Array.from({
length:Ct+1},(e,A)=>interpolate(t,n,A/Ct));return A.filter((e,t)=>t===0||e>A[t-1])}function rowsBetween(e,t){const n=t.length-2;let A=0
;return t.slice(1).map((t,s)=>{const r=s===n?e.values.length:firstFrom(e.values,A,t);const o=rowsWithin(e,A,r);A=r;return o})}function categoryHistogram(e,t){
const n=pairCategories(e,t);const A=Math.max(1,sum(n.reference));const s=Math.max(1,sum(n.candidate));const share=e=>Math.max(n.reference[e]/A,n.candidate[e]/s)
;const r=n.categories.map((e,t)=>t).toSorted((e,t)=>share(t)-share(e));const o=r.slice(0,Qt);const i=r.slice(Qt)
;const bins=e=>[...o.map(t=>e[t]),...i.length>0?[sum(i.map(t=>e[t]))]:[]];const a=o.map(e=>n.categories[e]);return{edges:null,
categories:i.length>0?[...a,`other (${i.length} categories)`]:a,reference:bins(n.reference),candidate:bins(n.candidate)}}const Et=[.01,.05,.25,.5,.75,.95,.99]
;const yt=20;function profile(e){return e.type==="number"?numberProfile(e):categoryProfile(e)}function numberProfile({rows:e,missing:t,invalid:n,counts:A}){
const s=A.values.length;return{type:"number",rows:e,missing:t,invalid:n,distinct:s,spread:s>0?spread(A):null}}function spread(e){const t=e.values[0]
;const n=e.values.at(-1);const{n:A,mean:s,squares:r,unit:o}=moments(e);const i=A>1?Math.sqrt(r/(A-1))*o:0;return{min:t,max:n,mean:Math.min(n,Math.max(t,s*o))+0,
standardDeviation:Math.min(Number.MAX_VALUE,i),quantiles:quantiles(e,Et)}}function categoryProfile({rows:e,missing:t,counts:n}){
const A=[...n].filter(([,e])=>e>0);const s=A.toSorted((e,t)=>t[1]-e[1]).slice(0,yt);return{type:"category",rows:e,missing:t,distinct:A.length,
top:s.map(([e,t])=>({category:e,rows:t}))}}function measureColumn(e,t,n){const A=t&&columnFacts(e,t,n);if(!e||!t||e.type!==t.type)return{shown:null,facts:A}
;return{shown:{reference:profile(e),candidate:profile(t),drift:drift(e,t,n.test),histogram:histogram(e,t)},facts:A}}function takeColumns({columns:e,taken:t}){
const n=[];for(;;){const A=e[Atomics.add(t,0,1)];if(A===void 0)return n;n.push(summariseColumn(A))}}const pt=[reusedRoom(),reusedRoom()]
;function summariseColumn({name:e,before:t,after:n,rules:A}){return summarise(e,t&&column_countColumn(t,pt[0]),n&&column_countColumn(n,pt[1]),A)}
function summarise(e,t,n,A){return{name:e,before:t&&totalsOf(t),after:n&&totalsOf(n),cut:t&&cutColumn(t),measured:measureColumn(t,n,A)}}const bt={
readTable:({files:e,request:t,budget:n},A)=>readTable(e,t,{progress:seldom(A),budget:n}),readRange:(e,t)=>readRange(e,seldom(t)),takeColumns:takeColumns,
countPart:countPart};async function perform(e,t,n){return await bt[e](t,n)}function seldom(e){let t=0;return n=>{const A=performance.now();if(A<t)return;t=A+100
;e(n)}}const kt=A.parentPort;const answer=e=>kt.postMessage(e);kt.on("message",async({job:e,input:t})=>{try{answer({result:await perform(e,t,e=>answer({news:e
}))})}catch(e){if(e instanceof s.P_)answer({refusal:e.message});else{const{message:t,stack:n}=e instanceof Error?e:new Error(String(e));answer({fault:{
message:t,stack:n}})}}});