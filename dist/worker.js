import{createRequire as e}from"module";var t={896:(t=>{t.exports=e(import.meta.url)("fs")}),455:(t=>{t.exports=e(import.meta.url)("node:fs/promises")}),522:(t=>{
t.exports=e(import.meta.url)("node:zlib")}),977:((e,t,A)=>{A.d(t,{P_:()=>Refusal,_I:()=>orMemoryRanOut});class Refusal extends Error{name="Refusal"}
function memoryRanOut(){return new Refusal("The sets do not fit into memory. List only the features that are needed in the plan, or judge fewer rows.")}
function orMemoryRanOut(e){try{return e()}catch(e){throw e instanceof RangeError?memoryRanOut():e}}})};var A={};function __nccwpck_require__(e){var n=A[e]
;if(n!==void 0)return n.exports;var s=A[e]={exports:{}};var o=true;try{t[e](s,s.exports,__nccwpck_require__);o=false}finally{o&&delete A[e]}return s.exports}
__nccwpck_require__.m=t
;typeof __nccwpck_require__!=="undefined"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/")
;(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var t;__nccwpck_require__.t=function(A,n){n&1&&(A=this(A));if(n&8)return A
;if(typeof A==="object"&&A){if(n&4&&A.__esModule)return A;if(n&16&&typeof A.then==="function")return A}var s=Object.create(null);__nccwpck_require__.r(s)
;var o={};t=t||[null,e({}),e([]),e(e)];for(var r=n&2&&A;typeof r=="object"&&!~t.indexOf(r);r=e(r))Object.getOwnPropertyNames(r).forEach(e=>o[e]=()=>A[e])
;o["default"]=()=>A;__nccwpck_require__.d(s,o);return s}})();(()=>{__nccwpck_require__.d=(e,t)=>{
for(var A in t)__nccwpck_require__.o(t,A)&&!__nccwpck_require__.o(e,A)&&Object.defineProperty(e,A,{enumerable:true,get:t[A]})}})();(()=>{
__nccwpck_require__.f={};__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,A)=>{__nccwpck_require__.f[A](e,t);return t},[]))})()
;(()=>{__nccwpck_require__.u=e=>"worker."+e+".js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{
__nccwpck_require__.r=e=>{typeof Symbol!=="undefined"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
;Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:0};var installChunk=t=>{var{ids:A,modules:n,runtime:s}=t;var o,r,i=0
;for(o in n)__nccwpck_require__.o(n,o)&&(__nccwpck_require__.m[o]=n[o]);s&&s(__nccwpck_require__);for(;i<A.length;i++){r=A[i]
;__nccwpck_require__.o(e,r)&&e[r]&&e[r][0]();e[A[i]]=0}};__nccwpck_require__.f.j=(t,A)=>{var n=__nccwpck_require__.o(e,t)?e[t]:void 0
;if(n!==0)if(n)A.push(n[1]);else{var s=import("./"+__nccwpck_require__.u(t)).then(installChunk,A=>{e[t]!==0&&(e[t]=void 0);throw A})
;s=Promise.race([s,new Promise(A=>n=e[t]=[A])]);A.push(n[1]=s)}}})();const n=e(import.meta.url)("node:worker_threads");var s=__nccwpck_require__(977)
;function sharedDoubles(e){return new Float64Array(new SharedArrayBuffer(e*8))}function sharedIntegers(e){return new Int32Array(new SharedArrayBuffer(e*4))}
function bytesOf({buffer:e,byteOffset:t,byteLength:A}){return Buffer.from(e,t,A)}const o=new WeakMap;function putBytes(e,t,A,n,s){const r=o.get(e)??bytesOf(e)
;o.set(e,r);copyBytes(A,n,s,r,t*e.BYTES_PER_ELEMENT)}function copyBytes(e,t,A,n,s){if(e.copy(n,s,t,A)<A-t)throw new RangeError("there is no room for the bytes")
}function moved(e,t){putBytes(t,0,bytesOf(e),0,e.byteLength);return t}function trimmed(e,t,A){const n=e.subarray(0,t)
;return e.length-t<=1024+t/4?n:moved(n,A(t))}const r=-(2**31);const i=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8];function numbers_rowCount(e){
return e instanceof Float64Array?e.length:e.wholes.length}function numbers_numberAt(e,t){return e instanceof Float64Array?e[t]:quotient(e.wholes[t],e.unit)}
function numbers_doublesOf(e){return e instanceof Float64Array?e:quotients(e,new Float64Array(numbers_rowCount(e)))}function quotients({wholes:e,unit:t},A){
for(let n=0;n<e.length;n++)A[n]=quotient(e[n],t);return A}function quotient(e,t){return e===r?Number.NaN:e/t}class NumbersBuilder{wholes
;doubles=new Float64Array(0);decimals=0;filled=0;constructor(e){this.wholes=e?new Int32Array(0):null}get room(){return(this.wholes??this.doubles).length}
grow(e){this.wholes?this.wholes=moved(this.wholes,sharedIntegers(e)):this.doubles=moved(this.doubles,sharedDoubles(e))}at(e){
return this.wholes?quotient(this.wholes[e],i[this.decimals]):this.doubles[e]}put(e,t){const{wholes:A,decimals:n}=this;const s=A&&wholeOf(t,i[n]);if(s===void 0){
this.refine(i.findIndex((e,A)=>A>n&&wholeOf(t,e)!==void 0));this.put(e,t);return}A?A[e]=s:this.doubles[e]=t+0;this.filled=Math.max(this.filled,e+1)}
putBytes(e,t,A,n){const s=this.wholes??this.doubles;putBytes(s,e,t,A,n);this.filled=Math.max(this.filled,e+(n-A)/s.BYTES_PER_ELEMENT)}putAll(e,t){
t instanceof Float64Array||this.refine(i.indexOf(t.unit));const A=!(t instanceof Float64Array)&&t.unit===i[this.decimals]
;const n=this.wholes?A?t.wholes:null:numbers_doublesOf(t)
;if(n)this.putBytes(e,bytesOf(n),0,n.byteLength);else for(let A=0;A<numbers_rowCount(t);A++)this.put(e+A,numbers_numberAt(t,A))}refine(e){
const{wholes:t,filled:A}=this;const[n,o]=[i[this.decimals],i[e]];if(!t||o!==void 0&&o<=n)return;const a=t.subarray(0,A)
;const fits=e=>a.every(t=>t===r||Math.abs(t*e)<-r);if(o!==void 0&&fits(o/n)){for(let e=0;e<A;e++)t[e]!==r&&(t[e]*=o/n);this.decimals=e}else{this.doubles=(0,
s._I)(()=>sharedDoubles(t.length));quotients({wholes:a,unit:n},this.doubles);this.wholes=null}}first(e){const{wholes:t,decimals:A}=this
;if(!t)return this.doubles.subarray(0,e);return{wholes:t.subarray(0,e),unit:i[A]}}finish(e){const{wholes:t,decimals:A}=this
;if(!t)return trimmed(this.doubles,e,sharedDoubles);return{wholes:trimmed(t,e,sharedIntegers),unit:i[A]}}}function wholeOf(e,t){if(Number.isNaN(e))return r
;const A=Math.round(e*t);return A/t===e&&Math.abs(A)<-r?A:void 0}const a=65536;function kernelOf(e,t={}){let A;return()=>{
A??=new WebAssembly.Module(Buffer.from(e,"base64"));return new WebAssembly.Instance(A,t).exports}}function webassembly_enlarge(e,t){
const A=t-e.buffer.byteLength;if(A<=0)return;(0,s._I)(()=>e.grow(Math.ceil(A/a)))}
const c="AGFzbQEAAAABoAEUYAV/f39/fwBgAABgA39/fwF/YAZ/f39/f38Bf2AEf39/fwBgBH9/fH8AYAZ/f3x8f38AYAd/f398f39/AX9gBX9/f39/AX9gBn9/f39/fwBgBH9/fHwBf2ACf38Bf2ADf39/AGAEf398fwF/YAN/f3wBf2AEf39/fwF/YAV/f39/fAF/YAd/f39/f39/AGAAAX9gCX9/f398fH9/fwF/AyEgAAECAgMDBAYEAAADBAcIBQUFCQoLDA0BDgIPEBESEwEFAwEAAQY7BnwBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC38BQQALfAFEAAAAAAAA8H8LfAFEAAAAAAAAAAALfwFBAAsHtAMmBWxlYXN0AwAIZ3JlYXRlc3QDAQNvZGQDAgRoZWFwAB0FYmVnaW4AHwh0YWtlS2V5cwAbCnRha2VXaG9sZXMAGQ90YWtlU2lkZWRXaG9sZXMAGgtpbnRvQnVja2V0cwAcC2NvdW50QnVja2V0AB4GcmVjb2RlAA4GZGVjaWRlABAKY291bnRQYWlycwASCXdyb25nUm93cwALCmNvdW50Q29kZXMAFQlhc2NlbmRpbmcAGAhzdW1QYXJ0cwAMCWNvdW50T25lcwAUCXF1b3RpZW50cwAPDGNvdW50T3V0c2lkZQATCmNob29zZVJvd3MAFgpzcGxpdFNpZGVzAA0FZmlyc3QDAwRsYXN0AwQEbGF0ZQMFCmJlZ2luVGltZXMAFwpjb3VudFRpbWVzABELdGFrZURvdWJsZXMABQx0YWtlSW50ZWdlcnMABAljdXRWYWx1ZXMACQlqb2luV3JvbmcACApjb3VudENlbGxzAAoLa2VlcEJldHdlZW4ABwhrZWVwQ29kZQAGCnRha2VGaW5pdGUAAgRzb3J0AAAKcnVuTGVuZ3RocwADBm1lbW9yeQIACAEBDAEICtkjIOkFAwZ/BXwDfiABIABrIglBwAFNBEAgAEEIaiECA0AgASACSwRAIAIrAwAhCyACIQMDQCAAIANJBH8gA0EIaysDACALZAVBAAsEQCADIANBCGsiAysDADkDAAwBCwsgAyALOQMAIAJBCGohAgwBCwsPCyAAKwMAIg8hDiAAIQUDQCABIAVLBEAgBSsDACILIA+kIQ8gCyAOpSEOIAVBCGohBQwBCwsgDiAPYQRADwtBAUILQsAAIAlBA3atQgOIeX0iECAQQgtWGyIRp3QiCrggDkQAAAAAAADgP6IgD0QAAAAAAADgP6IiDaGjIQwgBEECSCIGBEAgDEQAAAAAAADwf2MhBgtCwAAgDr0iECAQQj+HQoCAgICAgICAgH+EhSAPvSIQIBBCP4dCgICAgICAgICAf4SFIhJ9eX0iECARfUIAIBAgEVYbIREgA0EAIApBAnT8CwAgACEFA0AgASAFSwRAIAUpAwAhECAFKwMAIQsgAyAGBH8gC0QAAAAAAADgP6IgDaEgDKL8AyIIIApBAWsiByAHIAhLGwUgEEI/h0KAgICAgICAgIB/hCAQhSASfSARiKcLQQJ0aiIHIAcoAgBBCGo2AgAgBUEIaiEFDAELCyACIQUgAyEHA0AgByADIApBAnRqSQRAIAcoAgAhCCAHIAU2AgAgBSAIaiEFIAdBBGohBwwBCwsgACEFA0AgASAFSwRAIAUpAwAhECAFKwMAIQsgAyAGBH8gC0QAAAAAAADgP6IgDaEgDKL8AyIIIApBAWsiByAHIAhLGwUgEEI/h0KAgICAgICAgIB/hCAQhSASfSARiKcLQQJ0aiIIKAIAIgcgCzkDACAIIAdBCGo2AgAgBUEIaiEFDAELCyAAIAIgCfwKAAAgAyAKQQJ0aiEGIAAhASADIQUDQCAFIAZJBEAgACAFKAIAIAJraiIDIAFrQQhLBEAgASADIAIgBiAEQQFqEAALIAMhASAFQQRqIQUMAQsLCxEAQX8kAkQAAAAAAADw/yQEC1MCAX8BfCAAIQMDQCADIAAgAUEDdGpJBEAgAiADKwMAIgREAAAAAAAAAACgOQMAIAIgBCAEoUQAAAAAAAAAAGFBA3RqIQIgA0EIaiEDDAELCyACC3gCAXwDfyAAQQhrIQQgAkEEayEFRAAAAAAAAPh/IQMgACECA0AgASACSwRAIAQgAyACKwMAIgNiIgZBA3RqIgQgAzkDACAFIAZBAnRqIgUgBgR/QQAFIAUoAgALQQFqNgIAIAJBCGohAgwBCwsgBEEIaiAAa0EDdgtJAQJ/A0AgBCAGSgRAIAMgBkECdGooAgAgAWsiByACTwRAIAYPCyAFIAZBAnRqIAAgB0ECdGooAgA2AgAgBkEBaiEGDAELCyAEC0kBAn8DQCAEIAZKBEAgAyAGQQJ0aigCACABayIHIAJPBEAgBg8LIAUgBkEDdGogACAHQQN0aisDADkDACAGQQFqIQYMAQsLIAQLNgECfwNAIAEgBEoEQCADIARqIgUgBS0AACAAIARBAnRqKAIAIAJGcToAACAEQQFqIQQMAQsLC1kCA38BfANAIAEgBkoEQCAAIAZBA3RqKwMAIQkgBSAGaiIHLQAAIQggByAIIAQEfyAJIAliBSADIAllRSACIAllIgcgBxsLQQBHcToAACAGQQFqIQYMAQsLCzcBAX8DQCACIARKBEAgAyAEQQF0aiABIARqLQAAIAAgBGotAABBAXRqOwEAIARBAWohBAwBCwsLhAECAn8DeyADrEIBfP0SIQkDQCABIAZKBEAgACAGQQN0av0ABAAiCCAI/UggCf1OIQdBACEFA0AgAyAFSgRAIAcgCCACIAVBA3Rq/QoDAP1M/dEBIQcgBUEBaiEFDAELCyAEIAZqIgUgB/0dADwAACAFIAf9HQE8AAEgBkECaiEGDAELCwtCAQJ/A0AgAiAFSgRAIAQgACAFQQF0ai8BACABIAVqLQAAIANsakECdGoiBiAGKAIAQQFqNgIAIAVBAWohBQwBCwsLhQEBBX8gBSEHA0AgAyAISgRAIAhBAXQiBiABai4BACEJIAAgBmouAQAiCkEATiIGBEAgCUEATiEGCyAGBEAgAgR/IAIgCGotAABBAEcFQQELIQYLIAcgBCAIajYCACAHIAkgCkcgBiAGG0EAR0ECdGohByAIQQFqIQgMAQsLIAcgBWtBAnYLZgIDfwF+A0AgASAFSgRAIAIgBWoiBCABIAEgBEobIQZCACEHIAUhBANAIAQgBkgEQCAHIAAgBEECdGo1AgB8IQcgBEEBaiEEDAELCyADIAe6OQMAIANBCGohAyACIAVqIQUMAQsLC5gBAQV/QX8hCUGAgICAeCEHA0AgAiAKSgRAIApFIAcgACAKQQN0aisDAPwCIgtBAXUiCEdyBEAgBCAJQQFqIglBA3RqIAi3IAOjOQMAIAlBAnQiByAFakEANgIAIAYgB2pBADYCACAIIQcLIAlBAnQgBiAFIAtBAXEbaiABIApBAnRqKAIANgIAIApBAWohCgwBCwsgCUEBagtJAQJ/A0AgASAFSgRAIAIgACAFQQJ0aigCAEEBakEBdGouAQAiBiADRgRAIAUPCyAEIAVBAXRqIAY7AQAgBUEBaiEFDAELCyABC0cBAn8DQCABIARKBEAgAyAEQQN0akQAAAAAAAD4fyAAIARBAnRqKAIAIgW3IAKjIAVBgICAgHhGGzkDACAEQQFqIQQMAQsLCz0CAX8BfANAIAEgBEoEQCADIARBAXRqQX8gACAEQQN0aisDACIFIAJmIAUgBWIbOwEAIARBAWohBAwBCwsLxgECAn8DfEQAAAAAAADwfyEGRAAAAAAAAPD/IQcgAyEEA0AgASAFSgRAIAAgBUEDdGorAwAiCCAIYQRAIwMgCKQkAyMEIAilJAQjBSACIAhjaiQFIAYgCGUgByAIZHFFBEAgCEQAAAAAQHdLQaOcIghEAAAAAEB3S0GiIgZEAAAAAEB3S0GgIQcgAyAIIAhEAAAAAAAAOECjnEQAAAAAAAA4QKKh/ANBAnRqIQQLIAQgBCgCAEEBajYCAAsgBUEBaiEFDAELCwtdAQJ/A0AgAyAGSgRAIAIEfyACIAZqLQAABUEBCwRAIAUgBkEBdCIHIAFqLgEAQQFqIAAgB2ouAQBBAWogBGxqQQJ0aiIHIAcoAgBBAWo2AgALIAZBAWohBgwBCwsLPgIDfwF8A0AgASAESgRAIAAgBEEDdGorAwAiByACZiEFIAYgAyAHZiAFIAUbRWohBiAEQQFqIQQMAQsLIAYLJwECfwNAIAEgAkoEQCADIAAgAmotAABqIQMgAkEBaiECDAELCyADCzkBAn8DQCABIANKBEAgAiAAIANBAnRqKAIAQQFqQQJ0aiIEIAQoAgBBAWo2AgAgA0EBaiEDDAELCwtdAQF/IAMhBANAIAAgAUkEQCAEIAA2AgAgBCAAIABBEHZzQeuUr694bCIEQQ12IARzQbXcypV8bCIEQRB2IARzuCACY0ECdGohBCAAQQFqIQAMAQsLIAQgA2tBAnYLHABEAAAAAAAA8H8kA0QAAAAAAADw/yQEQQAkBQsxAQF/A0AgASADSgRAIAIgACADQQN0aisDACICY0UEQCADDwsgA0EBaiEDDAELCyABC4EDAgN7A3/9DP///3////9/////f////38hA/0MAAAAgAAAAIAAAACAAAAAgCEEIAAgAUECdGohBiACIQEDQCAAIAZJBEAgAEEQaiAGTQR7IAD9AAQABf0MAAAAgAAAAIAAAACAAAAAgAsiBf0MAAAAgAAAAIAAAACAAAAAgP03/VNFBEAgAyAF/bYBIQMgBCAF/bgBIQQgASAF/QsEACABQRBqIQEgAEEQaiEADAILIABBEGoiByAGIAYgB0sbIQgDQCAAIAhJBEAgASAAKAIAIgc2AgAgB0GAgICAeEcEQCADIAf9ESIF/bYBIQMgBCAF/bgBIQQgAUEEaiEBCyAAQQRqIQAMAQsLDAELCyABIAJLBEAjACADIAMgA/0NCAkKCwwNDg8AAQIDBAUGB/22ASID/RsAIgAgA/0bASICIAAgAkgbt6QkACMBIAQgBCAE/Q0ICQoLDA0ODwABAgMEBQYH/bgBIgP9GwAiACAD/RsBIgIgACACShu3pSQBCyABC5gBAQZ/Qf////8HIQZBgICAgHghByADIQQDQCABIAhKBEAgBCACIAhqLQAAIgkgACAIQQJ0aigCACIFQQF0cjYCACAFQYCAgIB4RiAJQQFLckUEQCAGIAUgBSAGShshBiAHIAUgBSAHSBshByAEQQRqIQQLIAhBAWohCAwBCwsgAyAESQRAIwAgBrekJAAjASAHt6UkAQsgBAvVBQQCfwZ7AX4DfCAE/RQhCSMA/RQhByMB/RQhCANAIAVBAmogAUwEQAJAIAAgBUEDdGr9AAQAIgwgCf3yAf0MAAAAAAAAOEMAAAAAAAA4Q/3wASIK/QwAAAAAAAA4QwAAAAAAADhD/fEBIgsgCf3zASAM/Uf9wwFFIAIEfyACIAVqLwEABUEACyIGQf79A3FyBEACQCAAIAVBA3RqKwMAIg4gBKJEAAAAAAAAOEOgIg9EAAAAAAAAOMOgIhAgBKMgDmIEQCAOIA5hBEAgBSQCCwwBCyACBH8gAiAFai0AAAVBAAsiBkEBSg0AIwAgEKQkACMBIBClJAEgAyAGIA+9pyIGQQF0ciAGIAIbNgIAIANBBGohAwsjAkF/RgRAAkAgACAFQQFqIgZBA3RqKwMAIg4gBKJEAAAAAAAAOEOgIg9EAAAAAAAAOMOgIhAgBKMgDmIEQCAOIA5hBEAgBiQCCwwBCyACBH8gAiAGai0AAAVBAAsiBkEBSg0AIwAgEKQkACMBIBClJAEgAyAGIA+9pyIGQQF0ciAGIAIbNgIAIANBBGohAwsLIwJBf0cEQCADDwsMAQsgByAL/fYBIQcgCCAL/fcBIQggCiAK/Q0AAQIDCAkKCwAAAAAAAAAA/R0AIQ0gAgRAIAMgBkEBcSANp0EBdHI2AgAgAyANQiCHp0EBdCAGQQh1cjYCBAUgAyANNwMACyADQQhqIQMLIAVBAmohBQwBCwsgASAFSgRAAkAgACAFQQN0aisDACIOIASiRAAAAAAAADhDoCIPRAAAAAAAADjDoCIQIASjIA5iBEAgDiAOYQRAIAUkAgsMAQsgAgR/IAIgBWotAAAFQQALIgBBAUoNACMAIBCkJAAjASAQpSQBIAMgACAPvaciAEEBdHIgACACGzYCACADQQRqIQMLCyMAIAf9IQAgB/0hAaSkJAAjASAI/SEAIAj9IQGlpSQBIAMLtAEBA38gBEEAIAVBAnT8CwAgACEHA0AgASAHSwRAIAQgBygCACACayADdkECdGoiCSAJKAIAQQRqNgIAIAdBBGohBwwBCwsDQCAFIAhKBEAgBCAIQQJ0aiIHKAIAIQkgByAGNgIAIAYgCWohBiAIQQFqIQgMAQsLA0AgACABSQRAIAQgACgCACACayIFIAN2QQJ0aiIGKAIAIgcgBTYCACAGIAdBBGo2AgAgAEEEaiEADAELCwsFAEGACgvNAgIDewF/A0AgACABSQRAIAYgACgCACACa0ECdGoiDCAMKAIAQQFqNgIAIABBBGohAAwBCwsgBkEEIAN0aiEDIAchACAIIQEgBPwCIQIDQCADIAZLBEAgBv0ABAAhCyAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAC/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgC/0MAAAAAAAAAAAAAAAAAAAAAP04/aQBIgxBBHRBgAhq/QAEACIJ/Q4hCiABIAsgCf0O/QsEACAAIAr9/gH9CwQAIAAgCiAK/Q0ICQoLDA0ODwAAAAAAAAAA/f4B/QsEECAAIAxpIgxBA3RqIQAgASAMQQJ0aiEBIAZBEGohBiACQQRqIQIMAQsLIAX9FCEJA0AgACAHSwRAIAcgB/0ABAAgCf3zAf0LBAAgB0EQaiEHDAELCyABIAhrQQJ2CxwARAAAAAAAAPB/JABEAAAAAAAA8P8kAUF/JAILC9IBCABBkQgLAwECAwBBoAgLBAQFBgcAQbEICxMBAgMEBQYHAAAAAAAAAAAICQoLAEHRCAsXAQIDCAkKCwAAAAAAAAAABAUGBwgJCgsAQfEICxMBAgMEBQYHCAkKCwAAAAAMDQ4PAEGRCQsXAQIDDA0ODwAAAAAAAAAABAUGBwwNDg8AQbEJCxcBAgMEBQYHDA0ODwAAAAAICQoLDA0ODwBB0QkLLwECAwgJCgsMDQ4PAAAAAAQFBgcICQoLDA0ODwAAAAAAAQIDBAUGBwgJCgsMDQ4P"
;const u=8192;const l=2048;const g=2**28;const f=2**27;const h=65536;const I=kernelOf(c);let B;const newRoom=e=>({values:new Float64Array(e),
rows:new Uint32Array(e)});function reusedRoom(){let e=newRoom(0);return t=>{e.values.length<t&&(e=newRoom(t));return e}}function countDoubles(e,t){B??=I()
;const{memory:A,takeFinite:n,sort:s,runLengths:o}=B;const{block:r,ends:i,keys:a}=layOut(B);const c=a+8*e.length;webassembly_enlarge(A,c+8*e.length)
;const l=new Float64Array(A.buffer,r,u);let g=a;for(const[,t]of kernel_handOver(e,l))g=n(r,t,g);s(a,g,c,i,0);const f=o(a,g,c);const h=t(f)
;h.values.set(new Float64Array(A.buffer,a,f));h.rows.set(new Uint32Array(A.buffer,c,f));return{values:h.values.subarray(0,f),rows:h.rows.subarray(0,f)}}
function kernel_kernelAt(){B??=I();return{...B,...layOut(B)}}function*kernel_handOver(e,t){const[A,n,s]=[bytesOf(e),bytesOf(t),t.BYTES_PER_ELEMENT]
;for(let t=0;t<e.length;t+=u){const o=Math.min(t+u,e.length);copyBytes(A,t*s,o*s,n,0);yield[t,o-t]}}function layOut({heap:e}){const t=aligned(e());const A=t+8*u
;const n=A+u;return{block:t,blockSides:A,ends:n,keys:n+h}}function aligned(e){return Math.ceil(e/16)*16}function countCodes(e,t){
const{memory:A,countCodes:n,block:s,keys:o}=kernel_kernelAt();webassembly_enlarge(A,o+4*(t+1));const r=new Int32Array(A.buffer,s,u)
;const i=new Uint32Array(A.buffer,o,t+1).fill(0);for(const[,t]of kernel_handOver(e,r))n(s,t,o);return i.slice(1)}function sumsOfParts(e,t){
const{memory:A,sumParts:n,block:s,ends:o}=kernel_kernelAt();webassembly_enlarge(A,o+u/t*8);const r=new Uint32Array(A.buffer,s,u)
;const i=new Float64Array(A.buffer,o,u/t);const a=new Float64Array(Math.ceil(e.length/t));for(const[A,c]of kernel_handOver(e,r)){n(s,c,t,o)
;a.set(i.subarray(0,Math.ceil(c/t)),A/t)}return a}function takeKeys(e,t,A){
const{memory:n,begin:s,takeKeys:o,odd:r,block:i,blockSides:a,keys:c}=kernel_kernelAt();webassembly_enlarge(n,c+4*e.length)
;const l=new Float64Array(n.buffer,i,u);const g=new Uint8Array(n.buffer,a,u);s();let f=c;for(const[n,s]of kernel_handOver(e,l)){t&&g.set(t.subarray(n,n+s))
;f=o(i,s,t?a:0,f,A);if(r.value>=0)return e[n+r.value]}return taken((f-c)/4,A,t)}function takeWholes({wholes:e,unit:t},A){
const{memory:n,begin:s,takeWholes:o,takeSidedWholes:r,block:i,blockSides:a,keys:c}=kernel_kernelAt();webassembly_enlarge(n,c+4*e.length+4)
;const l=new Uint8Array(n.buffer,a,u);s();let g=c;for(const[t,s]of kernel_handOver(e,new Int32Array(n.buffer,i,u)))if(A){l.set(A.subarray(t,t+s));g=r(i,s,a,g)
}else g=o(i,s,g);return taken((g-c)/4,t,A)}function taken(e,t,A){const{least:n,greatest:s}=kernel_kernelAt();const o=A?2:1;return{unit:t,n:e,least:o*n.value,
greatest:o*s.value+o-1}}function countKeys(e,t,A){const n=A(mostDistinct(e,1));let s=0;eachBucket(e,t,e.unit,0,({buffer:e,values:t,rows:A,found:o})=>{
n.values.set(new Float64Array(e,t,o),s);n.rows.set(new Uint32Array(e,A,o),s);s+=o});return{values:n.values.subarray(0,s),rows:n.rows.subarray(0,s)}}
function mostDistinct({n:e,least:t,greatest:A},n){return e===0?0:Math.min(e,Math.floor((A-t)/n)+1)}function eachBucket({n:e,least:t,greatest:A},n,s,o,r){
if(e===0)return;const{memory:i,intoBuckets:a,countBucket:c,ends:u,keys:l}=kernel_kernelAt();const g=Math.floor((A-t)/2**n)+1;const f=2**n;const h=l+4*e
;const I=aligned(g>1?h+4*e:h);const B=I+4*f;const d=B+8*(f+2);const C=aligned(d+4*(f+2));webassembly_enlarge(i,C+o);const{buffer:w}=i
;new Uint32Array(w,I,f).fill(0);g>1&&a(l,h,t,n,u,g,h);const Q=new Uint32Array(w,u,g);for(let e=0,A=h;e<g;e++){const o=Q[e];const i=e*f
;const a=g>1?c(A,o,i,n,t+i,s,I,B,d):c(l,h,t,n,t,s,I,B,d);r({values:B,rows:d,found:a,free:C,buffer:w});A=o}}const d=9;const C=1.5*2**52;const w=64;const Q=16
;const m=14;function countDecimals(e,t){const A=keysOf(e,null);const n=A&&bucketBits(A);if(A&&n!==null)return countKeys(A,n,t)
;return e instanceof Float64Array?null:countDecimals(numbers_doublesOf(e),t)}function keysOf(e,t){if(numbers_rowCount(e)>g)return null
;if(!(e instanceof Float64Array))return takeWholes(e,t);let A=0;const n=Math.max(1,Math.floor(e.length/w))
;for(let t=0;t<e.length;t+=n)A=Math.max(A,decimalsOf(e[t]));while(A<=d){const n=takeKeys(e,t,10**A);if(typeof n!=="number")return n
;A=Math.max(A+1,decimalsOf(n))}return null}function decimalsOf(e){if(Number.isNaN(e))return 0;for(let t=0;t<=d;t++){const A=10**t;if((e*A+C-C)/A===e)return t}
return d+1}function bucketBits({n:e,least:t,greatest:A}){if(e===0)return m;const n=A-t+1;const s=Math.max(Math.abs(t),Math.abs(A))<2**31
;if(!s||!(n<=Q*e+1024))return null;return Math.max(m,Math.ceil(Math.log2(n/l)))}function countValues(e,t=newRoom){const A=countDecimals(e,t);if(A)return A
;const n=numbers_doublesOf(e);if(n.length<=f)return countDoubles(n,t);const s=n.length>>1
;return addValueCounts(countValues(n.subarray(0,s)),countValues(n.subarray(s)))}function addValueCounts(e,t){
const A=new Float64Array(e.values.length+t.values.length);const n=new Uint32Array(A.length);let s=0;for(let o=0,r=0;o<e.values.length||r<t.values.length;s++){
const i=o<e.values.length?e.values[o]:1/0;const a=r<t.values.length?t.values[r]:1/0;A[s]=Math.min(i,a);n[s]=(i<=a?e.rows[o++]:0)+(a<=i?t.rows[r++]:0)}return{
values:A.subarray(0,s),rows:n.subarray(0,s)}}function countColumn(e,t){if(e.type==="category")return{type:"category",rows:e.codes.length,missing:e.missing,
counts:countCategories(e)};const{values:A,missing:n,invalid:s}=e;return{type:"number",rows:numbers_rowCount(A),missing:n,invalid:s,counts:countValues(A,t)}}
function totalsOf(e){if(e.type==="category")return e;const{type:t,rows:A,missing:n,invalid:s}=e;return{type:t,rows:A,missing:n,invalid:s}}
function presentRows({rows:e,missing:t,invalid:A}){return e-t-(A?.cells??0)}function countCategories(e){const t=countCodes(e.codes,e.categories.length)
;const A=new Map;e.categories.forEach((e,n)=>{t[n]>0&&A.set(e,t[n])});return A}const E=128;const y=new WeakMap;function rowsBeforeBlocks(e){const t=y.get(e)
;if(t)return t;const A=sumsOfParts(e,E);const n=new Float64Array(A.length+1);A.forEach((e,t)=>{n[t+1]=n[t]+e});y.set(e,n);return n}function sumOf(e,t,A){let n=0
;for(let s=t;s<A;s++)n+=e[s];return n}function countedRows({rows:e}){return rowsBeforeBlocks(e).at(-1)}function rowsWithin(e,t,A){
return A-t<E?sumOf(e.rows,t,A):rowsBefore(e,A)-rowsBefore(e,t)}function rowsBefore({rows:e},t){const A=Math.floor(t/E)
;return rowsBeforeBlocks(e)[A]+sumOf(e,A*E,t)}function valueOfRow(e,t){const A=rowsBeforeBlocks(e);const n=firstAbove(A,1,t)-1;let s=n*E;let o=A[n]+e[s]
;while(o<=t)o+=e[++s];return{index:s,end:o}}function firstFrom(e,t,A){let n=t;let s=e.length;while(n<s){const t=n+s>>>1;e[t]<A?n=t+1:s=t}return n}
function firstAbove(e,t,A){let n=t;let s=e.length;while(n<s){const t=n+s>>>1;e[t]<=A?n=t+1:s=t}return n}function cutRows(e,t,A){
const{memory:n,cutValues:s,quotients:o,takeDoubles:r,takeIntegers:i,block:a,blockSides:c,ends:l,keys:g}=kernel_kernelAt();const[f,h,I]=[g,g+4*u,g+8*u]
;webassembly_enlarge(n,I+8*u);const{buffer:B}=n;const d=Buffer.from(B,a,8*u);const C=new Uint32Array(B,f,u);const w=new Uint8Array(B,c,u)
;new Float64Array(B,l,t.length).set(t);const[Q,m]=e instanceof Float64Array?[e,0]:[e.wholes,e.unit];const[E,y]=[bytesOf(Q),Q.BYTES_PER_ELEMENT]
;const[b,p]=m===0?[r,I]:[i,h];const k=new Uint8Array(A.length);for(let e=0;e<A.length;e+=u){const n=A.subarray(e,e+u);C.set(n);for(let e=0;e<n.length;){
const t=n[e];const A=Math.min(u,Q.length-t);copyBytes(E,t*y,(t+A)*y,d,0);e+=b(a,t,A,f+4*e,n.length-e,p+y*e)}m!==0&&o(h,n.length,m,I);s(I,n.length,l,t.length,c)
;k.set(w.subarray(0,n.length),e)}return k}function cellCounter(e,t){const{memory:A,joinWrong:n,countCells:s,heap:o}=kernel_kernelAt();const r=t.length
;const i=aligned(o());const a=i+r;const placeOf=e=>a+r+e*r;const c=aligned(placeOf(e.length));const u=aligned(c+2*r)
;const l=Math.max(0,...e.map(({cells:e})=>e));webassembly_enlarge(A,u+8*l*l);const g=new Uint8Array(A.buffer);g.set(t,i);g.fill(0,a,a+r)
;e.forEach(({codes:e},t)=>{g.set(e,placeOf(t))});let f=-1;return(t,o)=>{t!==f&&n(placeOf(t),i,r,c);f=t;const l=2*e[t].cells
;const g=new Uint32Array(A.buffer,u,l*(o===null?1:e[o].cells));g.fill(0);s(c,o===null?a:placeOf(o),r,l,u);return g.slice()}}const b=8;const p=30;const k=200
;function cutColumn(e){if(e.type==="number")return{type:"number",edges:edgesOf(e)}
;const t=[...e.counts].filter(([e,t])=>t>0&&segment_cuts_canBeNamed(e)).sort((e,t)=>t[1]-e[1]);return{type:"category",categories:t.slice(0,p).map(([e])=>e)}}
function segment_cuts_canBeNamed(e){return e.length<=k&&!/[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(e)}function cellsOfRows(e,t){
if("edges"in e)return cutRows(e.values,e.edges,t);const{codes:A,cells:n,missing:s}=e;const o=new Uint8Array(t.length)
;for(let e=0;e<o.length;e++)o[e]=n[A[t[e]]]??s;return o}function edgesOf(e){const{counts:t}=e;const{values:A}=t
;if(A.length<=b)return[...A.subarray(1)].filter(writable);const n=presentRows(e);const valueBehind=e=>{
const s=Math.min(countedRows(t),Math.max(1,Math.ceil(e*n)));return A[valueOfRow(t.rows,s-1).index]};const s=[];for(let e=1;e<b;e++){
const[t,n]=[valueBehind(e/b-.01),valueBehind(e/b+.01)];const o=s.at(-1)??A[0];const r=roundest(t,n);const i=r>o?r:A.find(e=>e>n);i!==void 0&&i>o&&s.push(i)}
return s.filter(writable)}function writable(e){return e===0||Math.abs(e)>1e-307}function roundest(e,t){const A=e/2+t/2;for(let n=1;n<=15;n++){
const s=Number(A.toPrecision(n));if(s>=e&&s<=t)return s}return t}function countSegments(e,t){const A=e.map(e=>e.cells);const n=cellCounter(e,t);const s={
right:0,wrong:0,cells:A,singles:[],pairs:[]};for(let e=0;e<t.length;e++)s.wrong+=t[e];s.right=t.length-s.wrong;for(let t=0;t<e.length;t++){
s.singles.push(n(t,null));for(let A=t+1;A<e.length;A++)s.pairs.push(n(t,A))}return s}function countPart({columns:e,rows:t,wrong:A}){
const n=e.map(({column:e,cells:A})=>({codes:cellsOfRows(e,t),cells:A}));return countSegments(n,A)}const M=e(import.meta.url)("node:os");function nearest(e,t){
if(e.length>60)return null;const A=e.toLowerCase();let n=null;let s=1/0;for(const o of t){const t=editDistance(A,o.toLowerCase())
;if(t<s&&t<=Math.max(1,Math.floor(Math.max(e.length,o.length)/3))){n=o;s=t}}return n}function editDistance(e,t){let A=[];let n=Array.from({length:t.length+1
},(e,t)=>t);for(let s=1;s<=e.length;s++){const o=[s];for(let r=1;r<=t.length;r++){const i=e[s-1]===t[r-1];let a=Math.min(n[r]+1,o[r-1]+1,n[r-1]+(i?0:1))
;s>1&&r>1&&e[s-1]===t[r-2]&&e[s-2]===t[r-1]&&(a=Math.min(a,A[r-2]+1));o.push(a)}A=n;n=o}return n[t.length]}const D=-2128831035;const R=16777619
;const N=new TextEncoder;class Dictionary{pool=new Uint8Array(1024);ends=new Float64Array(64);hashes=new Int32Array(64);slots=new Int32Array(128)
;codesOfTexts=new Map;size=0;code(e,t,A,n){const s=this.slots.length-1;let o=(n^n>>>15)&s;for(;;){const r=this.slots[o]-1;if(r<0)return this.add(e,t,A,n,o)
;if(this.hashes[r]===n&&this.holds(r,e,t,A))return r;o=o+1&s}}codeOfBytes(e,t,A){let n=D;for(let s=t;s<A;s++)n=Math.imul(n^e[s],R);return this.code(e,t,A,n)}
codeOfText(e){const t=this.codesOfTexts.get(e);if(t!==void 0)return t;const A=N.encode(e);const n=this.codeOfBytes(A,0,A.length);this.codesOfTexts.set(e,n)
;return n}texts(){const e=Buffer.from(this.pool.buffer,0,this.pool.length);const t=new Array(this.size);let A=0;for(let n=0;n<this.size;n++){
const s=this.ends[n];t[n]=e.toString("utf8",A,s);A=s}return t}contents(){const{size:e}=this;const t=e===0?0:this.ends[e-1];return{pool:this.pool.slice(0,t),
ends:this.ends.slice(0,e),hashes:this.hashes.slice(0,e)}}take({pool:e,ends:t,hashes:A}){return Int32Array.from(A,(A,n)=>this.code(e,n===0?0:t[n-1],t[n],A))}
holds(e,t,A,n){const s=e===0?0:this.ends[e-1];const o=n-A;if(this.ends[e]-s!==o)return false;for(let e=0;e<o;e++)if(this.pool[s+e]!==t[A+e])return false
;return true}add(e,t,A,n,s){const o=this.size++;const r=o===0?0:this.ends[o-1];const i=r+A-t
;while(i>this.pool.length)this.pool=grown(this.pool,new Uint8Array(this.pool.length*2));this.pool.set(e.subarray(t,A),r);if(o===this.ends.length){
this.ends=grown(this.ends,new Float64Array(o*2));this.hashes=grown(this.hashes,new Int32Array(o*2))}this.ends[o]=i;this.hashes[o]=n;this.slots[s]=o+1
;this.size*2>this.slots.length&&this.rehash();return o}rehash(){const e=new Int32Array(this.slots.length*2);const t=e.length-1;for(let A=0;A<this.size;A++){
const n=this.hashes[A];let s=(n^n>>>15)&t;while(e[s]!==0)s=s+1&t;e[s]=A+1}this.slots=e}}function grown(e,t){t.set(e);return t}
const F=new Set(["","NA","N/A","NaN","nan","null","NULL","None"]);const G=/^[+-]?inf(inity)?$/i;const v=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/
;const S=/^(0|-?[1-9]\d{0,15})$/;function parseNumber(e){const t=e.trim();if(v.test(t)){const e=Number(t);return Number.isFinite(e)?e+0:Number.NaN}
return F.has(t)||G.test(t)?Number.NaN:void 0}function parseInteger(e){if(!S.test(e))return;const t=Number(e);return Math.abs(t)<=2**53&&String(t)===e?t:void 0}
const _=864e5;function localTime(e,t,A,n,s,o){if(t<1||t>12||A<1||n>23||s>59||o>59)return Number.NaN;if(A>28&&A>daysIn(e,t))return Number.NaN
;return daysBefore(e,t,A)*_+n*36e5+s*6e4+o*1e3}function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29
}function daysBefore(e,t,A){const n=t>2?e:e-1;const s=Math.floor(n/100);const o=Math.floor((153*(t>2?t-3:t+9)+2)/5)+A-1
;return 365*n+Math.floor(n/4)-s+Math.floor(s/4)+o-719468}const L=new Set(["","NA","N/A","NaN","nan","NaT","null","NULL","None"])
;const U=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const q=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const O=/^-?\d{1,15}(\.\d+)?$/;function parseTime(e,t){const A=e.trim()
;const n=U.exec(A);if(n){const[,e,A,s,o,r,i,a,c]=n;return instant(e,A,s,o,r,i,a,c,t)}const s=q.exec(A);if(s){const[,e,A,n,o,r,i,a]=s
;return instant(e,A,n,o,r,i,void 0,a,t)}if(O.test(A))return epochTime(Number(A),t);return L.has(A)?Number.NaN:void 0}function epochTime(e,t){const A=Math.abs(e)
;if(Number.isInteger(e)){if(e>=1900&&e<2200)return;if(e>=19000101&&e<=21991231){const A=localTime(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0)
;if(Number.isNaN(A))return;return t?t.toUtc(A):A}}if(A<1e11)return e*1e3+0;return A<1e13?e:void 0}function instant(e,t,A,n,s,o,r,i,a){
const c=localTime(Number(e),Number(t),Number(A??1),Number(n??0),Number(s??0),Number(o??0));if(Number.isNaN(c))return;const u=r===void 0?c:c+Number(`0.${r}`)*1e3
;if(i===void 0)return a?a.toUtc(u):u;if(i==="Z"||i==="z"||i==="UTC")return u;const l=Number(i.slice(1,3));const g=i.length>3?Number(i.slice(-2)):0
;if(l>23||g>59)return;const f=(l*60+g)*6e4;return i.startsWith("-")?u+f:u-f}const x=9e5;const J=864e5;const P=new Map;function timeZone(e){
if(e===void 0||e==="UTC"||e==="Etc/UTC")return null;const t=P.get(e);if(t)return t;const A=new TimeZone(e);P.set(e,A);return A}class TimeZone{format
;offsets=new Map;constructor(e){try{this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",
day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"})}catch{
throw new s.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}toUtc(e){const t=this.offset(e-J)
;const A=this.offset(e+J);if(t===A)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-A)===A?e-A:e-t}offset(e){const t=Math.floor(e/x)
;const A=this.offsets.get(t);if(A!==void 0)return A;const n=new Map(this.format.formatToParts(t*x).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(n.get(e));const s=localTime(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const o=s-t*x
;this.offsets.set(t,o);return o}}class ColumnBuilder{name;asked;zoneName;zone;kind;numbers;codes=new Int32Array(0);dictionary=new Dictionary;missing=0
;invalid=null;declined=false;nested=false;constructor(e){this.name=e.name;this.asked=e.type;this.zoneName=e.timeZone;this.zone=timeZone(e.timeZone)
;this.kind=e.type==="auto"?"number":e.type==="key"?"integer":e.type;this.numbers=new NumbersBuilder(this.kind==="number")}grow(e){
this.kind==="category"?this.codes=moved(this.codes,sharedIntegers(e)):this.numbers.grow(e)}restartAsCategory(){
const e=Math.max(this.numbers.room,this.codes.length);this.kind="category";this.numbers=new NumbersBuilder(false);this.codes=sharedIntegers(e)
;this.dictionary=new Dictionary;this.missing=0;this.invalid=null;this.declined=false}putMissing(e){this.missing++
;this.kind==="category"?this.codes[e]=-1:this.numbers.put(e,Number.NaN)}putBytes(e,t,A,n){
A===n?this.putMissing(e):this.kind==="category"?this.codes[e]=this.dictionary.codeOfBytes(t,A,n):this.putText(e,t.toString("utf8",A,n))}putText(e,t){
if(t==="")this.putMissing(e);else if(this.kind==="category")this.codes[e]=this.dictionary.codeOfText(t);else{const A=this.parse(t)
;A===void 0?this.putInvalid(e,t):Number.isNaN(A)?this.putMissing(e):this.numbers.put(e,A)}}putTyped(e,t){
const A=this.asked==="auto"?this.kind==="number":this.kind==="integer"&&this.parse(t)===void 0;if(A&&this.hasNoneBefore(e)){this.restartAsCategory()
;this.codes.fill(-1,0,e);this.missing=e;this.putText(e,t)}else A?this.declined=true:this.putText(e,t)}putNumber(e,t){
if(Number.isFinite(t))if(this.kind==="number")this.numbers.put(e,t);else if(this.kind==="category")this.codes[e]=this.dictionary.codeOfText(String(t));else if(this.kind==="integer")Number.isInteger(t)&&Math.abs(t)<=2**53?this.numbers.put(e,t):this.declined=true;else{
const A=epochTime(t,this.zone);A===void 0?this.putInvalid(e,String(t)):this.numbers.put(e,A)}else this.putMissing(e)}putTruth(e,t){
this.asked==="number"?this.numbers.put(e,t?1:0):this.kind==="time"?this.putInvalid(e,String(t)):this.putTyped(e,String(t))}putInvalid(e,t){
this.numbers.put(e,Number.NaN);this.asked==="auto"||this.asked==="key"?this.declined=true:this.invalid?this.invalid.cells++:this.invalid={cells:1,row:e+1,
text:t.slice(0,80)}}finish(e){const{kind:t,missing:A,invalid:n,numbers:s}=this;if(t==="category"){const n=trimmed(this.codes,e,sharedIntegers);return{type:t,
codes:n,categories:this.dictionary.texts(),missing:A}}const o=s.finish(e);return t==="time"?{type:t,values:numbers_doublesOf(o),missing:A,invalid:n}:{
type:"number",values:o,missing:A,invalid:n}}filled(e){const{name:t,kind:A,declined:n,missing:s,invalid:o}=this;const r=A==="category"
;const i=r?null:this.numbers.first(e);const a=r?{codes:this.codes.subarray(0,e),dictionary:this.dictionary.contents()}:null;return{name:t,kind:A,declined:n,
missing:s,invalid:o,numbers:i,texts:a}}append(e,t){const{kind:A,numbers:n,texts:s,invalid:o}=e;(e.declined||A!==this.kind)&&(this.declined=true)
;if(this.declined)return;n&&this.numbers.putAll(t,n);if(s){const e=this.dictionary.take(s.dictionary);for(let A=0;A<s.codes.length;A++){const n=s.codes[A]
;this.codes[t+A]=n<0?-1:e[n]}}this.missing+=e.missing;o&&this.invalid?this.invalid.cells+=o.cells:o&&(this.invalid={...o,row:t+o.row})}hasNoneBefore(e){
for(let t=0;t<e;t++)if(!Number.isNaN(this.numbers.at(t)))return false;return true}parse(e){if(this.kind==="time")return parseTime(e,this.zone)
;if(this.kind==="number")return parseNumber(e);return e===""?Number.NaN:parseInteger(e)}}const K=1024;function take({limit:e,taken:t},A){const n=Math.ceil(A/K)
;if(Atomics.add(t,0,n)+n<=e)return true;Atomics.sub(t,0,n);return false}function inWords(e){
return e<1e9?`${Math.floor(e/1e6)} MB`:`${(Math.floor(e/1e8)/10).toFixed(1)} GB`}const H=20;const Y={number:8,integer:8,category:4,time:8};class TableBuilder{
header=[];columns=new Map;rows=0;capacity=0;request;budget;taken=0;asked;firstFile=null;constructor(e,t){this.request=e;this.budget=t
;this.asked=new Map(e.columns.map(e=>[e.name,e]))}columnsOf(e,t,A=new Set){refuseDuplicates(e,t);if(this.firstFile===null){this.firstFile=t;this.header=e
;for(const n of e){
if(A.has(n)&&this.asked.has(n))throw new s.P_(`${t}: column "${n}" holds nested values. Write the parts that are needed as columns of their own.`)
;A.has(n)||this.add(n)}this.refuseAbsent(t)}else this.refuseOtherColumns(e,t);return e.map(e=>A.has(e)?null:this.columns.get(e)??null)}columnMet(e,t,A){
this.firstFile??=A;this.header.push(e);const n=this.add(e);n?.grow(this.capacity);for(let e=0;e<t;e++)n?.putMissing(e)}refuseAbsent(e){
for(const{name:t,required:A}of this.request.columns)if(A&&!this.header.includes(t))throw new s.P_(absent(e,t,this.header))}reserve(e){
if(e<=this.capacity)return this.capacity;const t=Math.max(e,2*this.capacity,256);this.refuseUnfit(t);this.capacity=t;try{
for(const e of this.columns.values())e.grow(this.capacity)}catch(e){throw e instanceof RangeError?this.unfit(t,null):e}return this.capacity}refuseUnfit(e){
if(!this.budget)return;const t=e*this.bytesOfRow();if(t>this.taken&&!take(this.budget,t-this.taken)){
const t=1024*(this.budget.limit-Atomics.load(this.budget.taken,0))+this.taken;throw this.unfit(e,t)}this.taken=Math.max(this.taken,t)}unfit(e,t){
const A=inWords(e*this.bytesOfRow())
;return new s.P_(`${this.firstFile}: does not fit into memory: about ${e.toLocaleString("en-US")} rows of ${this.columns.size} columns take ${A}`+(t===null?"":`, and ${inWords(t)} are left`)+". List only the features that are needed in the plan, judge fewer rows, or use a machine with more memory.")
}bytesOfRow(){const e=[...this.columns.values()].map(({kind:e})=>e);const t=Math.min((0,M.availableParallelism)(),e.filter(e=>e==="number").length)
;return e.reduce((e,t)=>e+Y[t],t*H)}declined(){return[...this.columns.values()].filter(e=>e.declined&&!e.nested)}add(e){const t=this.asked.get(e)
;if(!t&&(this.request.others==="skip"||e===""))return null;const A=new ColumnBuilder(t??{name:e,type:"auto"});this.columns.set(e,A);return A}
refuseOtherColumns(e,t){const A=new Set(e);const n=new Set(this.header);const o=this.header.filter(e=>!A.has(e));const r=e.filter(e=>!n.has(e))
;if(o.length===0&&r.length===0)return;const i=[o.length>0?`lacks ${list(o)}`:"",r.length>0?`has besides ${list(r)}`:""]
;throw new s.P_(`${t}: does not have the columns of ${this.firstFile}: it ${i.filter(Boolean).join(" and ")}. Files of one set must have the same columns, in any order.`)
}}function refuseDuplicates(e,t){const A=new Map;e.forEach((e,n)=>{const o=A.get(e);if(o!==void 0){
const A=e===""?"have no name":`are both named "${e.slice(0,80)}"`;throw new s.P_(`${t}: columns ${o+1} and ${n+1} ${A}. Give each column a name of its own.`)}
A.set(e,n)})}function absent(e,t,A){const n=nearest(t,A);const s=n===null?"":` Was "${n}" meant?`
;return`${e}: there is no column "${t}".${s} Columns: ${list(A)}.`}function list(e){const t=e.slice(0,30).map(e=>`"${e.slice(0,60)}"`)
;return e.length>30?`${t.join(", ")} and ${e.length-30} more`:t.join(", ")}const j=e(import.meta.url)("node:buffer");const W=e(import.meta.url)("node:fs")
;var T=__nccwpck_require__(455);const Z=e(import.meta.url)("node:timers/promises");const z=1<<17;const V=1<<20;const $=65536;const X=1<<26;class TextReader{
chunks;chunkBytes;roomy;room=Buffer.alloc(0);piece={bytes:Buffer.alloc(0),from:0,end:0,offset:0,last:false,fault:null};cut=0;done=false;constructor(e){
this.chunkBytes=chunkOf(e);this.piece.offset=e.start??0;this.roomy=!e.gzip;this.chunks=chunksOf(e)}async next(e){const t=this.piece
;if(t.end-e>X)throw new TooLong(t.offset+e);const A=Buffer.from(t.bytes.subarray(e,t.end+this.cut));const n=await this.chunk()
;const s=n&&this.roomy&&A.length<=$?Buffer.from(n.buffer,n.byteOffset-A.length,A.length+n.length):await this.putTogether(A,n);A.copy(s,0);const o=s.length
;const r=A.length-this.cut;const i=this.done?o:wholeCharacters(s,r,o);this.cut=o-i;const a=findFault(s,r,i);this.piece={bytes:s,from:0,end:a===-1?i:a,
offset:t.offset+e,last:this.done&&a===-1,fault:a===-1?null:{offset:t.offset+e+a,byte:s[a]}};return this.piece}async putTogether(e,t){
const A=e.length>$?Math.min(2*e.length,X+1):0;const n=Math.max(A,e.length)+this.chunkBytes;this.room.length<n&&(this.room=Buffer.allocUnsafe(n+n/4))
;let s=e.length;for(let e=t;e;e=s<A?await this.chunk():null)s+=e.copy(this.room,s);return this.room.subarray(0,s)}async chunk(){
const{value:e,done:t}=await this.chunks.next();t&&(this.done=true);return t?null:e}async drain(){for await(const e of this.chunks);}async close(){
await this.chunks.return(void 0)}}class TooLong extends Error{offset;constructor(e){super(`nothing ends within ${X} bytes from ${e}`);this.offset=e}}
function chunksOf(e){return e.gzip?unpacked(e):plain(e)}async function*plain(e){const{file:t,hash:A,chunk:n=z,onBytes:s,start:o=0}=e;const r=await(0,
T.open)(t,"r");const i=Buffer.allocUnsafeSlow($+n);let a=0;let c=V;try{for(;;){const e=o+a;const t=(0,W.readSync)(r.fd,i,$,n-e%n,e);if(t===0)return
;const u=i.subarray($,$+t);A?.update(u);a+=t;s?.(a);yield u;if(a>=c){c=a+V;await(0,Z.setImmediate)()}}}finally{await r.close()}}
function chunkOf({gzip:e,chunk:t=z}){return e?Math.max(t,64):t}async function*unpacked(e){
const{createGunzip:t}=await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__,522,19));const A=t({chunkSize:chunkOf(e)});const n=feed(e,A)
;n.catch(e=>A.destroy(e));try{yield*A;await n}catch(t){
if(t instanceof Error&&"code"in t&&String(t.code).startsWith("Z_"))throw new s.P_(`${e.file}: the gzip data are broken (${t.message}). Write the file again.`)
;throw t}finally{A.destroy()}}async function feed(e,t){for await(const A of plain(e)){if(t.destroyed)return;await new Promise(e=>t.write(A,()=>e()))}t.end()}
function wholeCharacters(e,t,A){for(let n=1;n<=3&&A-n>=t;n++){const t=e[A-n];if(t<128)return A;if(t>=192){const e=t>=240?4:t>=224?3:2;return e>n?A-n:A}}return A
}function findFault(e,t,A){const n=e.subarray(t,A).indexOf(0);const s=n===-1?A:t+n;if((0,j.isUtf8)(e.subarray(t,s)))return n===-1?-1:s;let o=t;while(o<s){
const t=[1,2,3,4].find(t=>o+t<=s&&(0,j.isUtf8)(e.subarray(o,o+t)));if(t===void 0)return o;o+=t}return o}async function lineAt(e,t,A){let n=1;let s=0;let o=0
;for await(const r of chunksOf({file:e,gzip:t}))for(const e of r){if(s++>=A)return n;(e===13||e===10&&o!==13)&&n++;o=e}return n}const ee=10;const te=13
;const Ae=34;const ne=65536;const se=20;async function guessBegin(e){const t=await(0,T.open)(e.file,"r");try{const A=e.to??(await t.stat()).size
;const n=e.from-1;for(let s=ne;;s*=4){const o=Buffer.alloc(Math.min(s,Math.max(0,A+ne-n)));const{bytesRead:r}=await t.read(o,0,o.length,n)
;const i=o.subarray(0,r);const a=afterLine(i,false);const c=afterLine(i,true);const u=!fits(i,a,e)&&fits(i,c,e);const l=u?c:a;if(l>=0)return n+l;if(r<s)return A
}}finally{await t.close()}}function afterLine(e,t){let A=t;for(let t=0;t<e.length;t++){const n=e[t];if(n===Ae)A=!A;else if(!A&&(n===ee||n===te))return t+1}
return-1}function fits(e,t,{names:A,delimiter:n}){if(t<0)return false;let s=false;let o=1;let r=t;let i=0;for(let a=t;a<e.length&&i<se;a++){const t=e[a];if(s){
if(t!==Ae)continue;e[a+1]===Ae?a++:s=false}else if(t===Ae){if(a>r)return false;s=true}else if(t===n){o++;r=a+1}else if(t===ee||t===te){const e=o===1&&r===a
;if(!e){if(o!==A.length)return false;i++}o=1;r=a+1}}return i>0}
const oe="AGFzbQEAAAABOwhgBX9/f39/AX9gAX8Bf2ACf38BfmACf38Bf2AEf39/fwF/YAl/f39/f39/f38Bf2AAAX9gBH9/f38AAwsKAQIDBAUGBwAAAAUDAQABBlYRfgFCAAt+AUIAC38BQQALfgFCAAt/AUEAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweKAQ4CYXQDDQZjb2x1bW4DDgRyb3dzAw8GcmVjb3JkAxAEaGVhcAAFBHNjYW4ABAdtaXNzaW5nAwoGbmVlZGVkAwwOcmVhZENhdGVnb3JpZXMACQtyZWFkRG91YmxlcwAICnJlYWRXaG9sZXMABwdzdG9wcGVkAwsIcmVtZW1iZXIABgZtZW1vcnkCAAwBAgqBJgrlAgMDfwF+Anv9DAEAIgAAAAAAAAAKAAANAAD9DAABAgMEBQYHCAkKCwwNDg8gAEEPcf0P/SMgAP0P/U79UCEFQYCKAiEAA0AjAkGAgAFqIQMDQCMCIANJBEAgACIBIwL9AAQAIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStIwL9AAQQIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStQhCGhCMC/QAEICIGIAUgBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79I/1krUIghoQjAv0ABDAiBiAFIAb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/SP9ZK1CMIaEIgR7p0ECdGohAANAQQAhAgNAIAJBCkgEQCABIwIgBHqnajYCACAEIARCAX2DIQQgAUEEaiEBIAJBAWohAgwBCwsgBEIAUg0ACyMCQUBrJAIMAQsLIABBgIoCRg0ACyAAC44CAgJ+AX8gASAAayIBQQhLBEBCfw8LIAApAwBCsODAgYOGjJgwhSICQvbs2bPnzp279gB8IAKEQoCBgoSIkKDAgH+DeqdBA3YiBCABSQR/IAAgBGotAABBLkcEQEJ/DwsgAUEBayIBQgEgBK1CA4aGQgF9IgMgAoMgA0J/hSACQgiIg4QiAkL27Nmz586du/YAfCAChEKAgYKEiJCgwIB/g3qnQQN2SwRAQn8PCyABIARrBUEACyABRQRAQn8PC61CIIYgAkIgIAGtQgKGfSIChiAChiICQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiIQLrwUCBn8DfiAAIQMDQEIgIAMpAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAq1CAoZ9IQogCCACQQN0QYAIaikDAH4gCSAKhiAKhiIIQgp+IAhCCIh8IghC/4GAgPAfg0LkgICAgMjQB34gCEIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiHwhCCACIANqIQMgAkEIRg0ACyADIABrIQIgAy0AAEEuRgRAIANBAWoiAyEEA0BCICADKQMAQrDgwIGDhoyYMIUiCUL27Nmz586du/YAfCAJhEKAgYKEiJCgwIB/g3qnQQN2IgWtQgKGfSEKIAggBUEDdEGACGopAwB+IAkgCoYgCoYiCEIKfiAIQgiIfCIIQv+BgIDwH4NC5ICAgIDI0Ad+IAhCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8IQggAyAFaiEDIAVBCEYNAAsgAyAEayIFIAJqIQILIAJFBEBBAA8LIAJBE0sEf0EAIQQgAC0AACEGA0AgBkEwRiIHIAZBLkZyBEAgBCAHaiEEIABBAWoiAC0AACEGDAELCyACIARrQRNLBUEACwRAQQAPCyABIAMtAABBIHJB5QBGBH8gA0EBaiIALQAAIgFBK0YgAUEtRnIEQCAAQQFqIQALIAApAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAkUgAkEDS3IEQEEADwsgBSAJQiAgAq1CAoZ9IgmGIAmGIglCCn4gCUIIiHwiCUL/gYCA8B+DQuSAgICAyNAHfiAJQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIpyIDQQAgA2sgAUEtRhtqIQUgACACagUgAwtHBEBBAA8LIAgkAyAFJARBAQuaBQIBfgl/AkAgASAAayIFQQpJDQAgACkDAEKw4MCB04WMmC2FIQQgAC0ACUEwayEHIAAtAAhBMGsiDUEJSwR/QQEFIAQgBEL27Nmz98+du/8AfIRCgIGChIiQoMCAf4NCAFILIAdBCUtyDQAgBEIKfiAEQgiIfCIEQhCIQv8Bg6cgBEL/AYOnQeQAbGohCCAEQiiIQv8Bg6ciBkUgBkEMS3IgDUEKbCAHaiINQQBMcgR/QQEFIA1BHEoEfyAGQQJHBH9BHkEfIAZBBkYgBkEERnIgBkEJRnIgBkELRnIbBUEcQR0gCEEDcQR/QQEFIAhB5ABwBH9BAAUgCEGQA3ALCxsLIA1IBUEACwsNACAFQQpLBEAgACkDC0Kw4OiBg8aOmDCFIQQgAC0ACiIHQdQARyAHQSBHcSAFQRNJcg0BIARC9uz9s+fun7v2AHwgBIRCgIGChIiQoMCAf4NCAFINASAEQgp+IARCCIh8IgRC/wGDpyELIARCGIhC/wGDpyIJQTtLIAtBF0tyIARCMIhC/wGDpyIKQTtLcg0BIABBE2oiBS0AAEEuRgRAQeQAIQcgBUEBaiIFLQAAQTBrIQADQCAAQf8BcSIAQQlNBEAgB0UNBCAMIAAgB2xqIQwgB0EKbSEHIAVBAWoiBS0AAEEwayEADAELCyAHQeQARg0CCyAFLQAAQdoARgR/IAMNAiAFQQFqBSAFCyABRw0BCyAIIAhBAWsgBkECSyIAG0GQA2oiAUHkAG0hAyACIAZBA2sgBkEJaiAAG0GZAWxBAmpBBW0gDWogAUHtAmwgAUEEbWogA2sgA0EEbWpqQZ7qNGu3RAAAAABwmZRBoiALQTxsIAlqQTxsIApqQegHbCAMaregOQMAQQEPC0EAC8cFAQt/QYCKAiEJQYCKAiELIAAkAkEAJBAgAUEBaiABIAMbIRIgByAGQQJ0aiEQA0AgBUUEQCAAIAJPIAAgAU9yBEAgACABIAAgAUkbJA0gBSQOIAwkD0EADwsgAC0AACIKQQ1GIApBCkZyBEAgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSAAQQFqIQAMAgsgCCAMRgRAIAAkDSAFJA4gDCQPQQEPCyAAJBALIAxBA3QhESAHIAVBAnRqIQ0DQCAAIQogCSALRgRAIAQQACELQYCKAiEJCyAJKAIAIg4tAAAhDyAJQQRqIQkgD0EiRwRAIA0gEEkEQCANKAIAIBFqIAqtIA6tQiCGhDcDAAsFIAogDkcEQCAKIAEgASAKSxskDSANIAdrQQJ1JA4gDCQPQQMPC0EAIQUDQCAJIAtGBEAgBBAAIQtBgIoCIQkLIAkoAgAhACAJQQRqIQkgAC0AAEEiRw0AIABBAWogAU8Ef0EBBSAALQABQSJHC0UEQEEBIQUgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCQwBCwsgACABTwRAIAogASABIApLGyQNIA0gB2tBAnUkDiAMJA9BBUEAIAMbDwsgAEEBaiIOLQAAIg8gBEH/AXFHIAEgDktxIA9BCkdxIA9BDUdxBEAgCiABIAEgCksbJA0gDSAHa0ECdSQOIAwkD0EEDwsgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSANIBBJBEAgDSgCACARaiITQX8gCmsgCkEBaiAFGzYCACATIAA2AgQLCyANQQRqIQ0gDkEBaiEAIA8gBEH/AXFGDQALIA0gB2tBAnUhBSAOIBJPBEAgCiABIAEgCksbJA0gBUEBayQOIAwkD0EADwsgBSAGRwRAIAAgASAAIAFJGyQNIAUkDiAMJA8FQQAhBSAMQQFqIQwMAQsLQQILBgBBgIwGC7YBAQJ+IAIgAWtBEEsEQA8LIAEpAwAkAEIAJAEgAiABayICQQhNBEAjAEJ/QsAAIAKtQgOGfYiDJAAFIAEpAwhCf0LAACACQQhrrUIDhn2IgyQBCyACrSAArUIghoQiBCMAIwFClfip+pe33puef36FhULNmdbq/vrrqH9+IgUgBUIgiIVC09iX1OG/rudEfkI2iKdBBXRBgApqIgAjADcDACAAIwE3AwggACAENwMQIAAgAzYCGAuNBQIIfwJ+IAMhBSAEBH5C/wFCByAErX1CA4aGBUIACyINQp68+PDhw4ePHoNCsODAgYOGjJgwhSQFIA1C//79+/fv37//AINC9uzZs+fOnbv2AIQkBiANQgAgDX2DIARBAEetfSQHIARBAWokCEEJQQAjCEEITRskCQNAIAEgAkgEQAJAIAAgAUECdGohCSAAIAFBA3RqIgYoAgAhBwJAIwkgBigCBCIIIAdrIgZBAWtLBH8Cf0EAIAYgBy0AAEEtRiIGayILIwhrQQgjCGtLDQAaQQAjBSAIQQhrKQMAhUJ/QgggC619QgOGhoMiDSMGfCANhEKAgYKEiJCgwIB/g0IAUg0AGiAJIA0jB0J/hYMgDSMHg0IIhoQiDUIKfiANQgiIfCINQv+BgIDwH4NC5ICAgIDI0Ad+IA1CEIhC/4GAgPAfg0KBgICAgOIJfnxCIIinQQAgBmtzIAZqNgIAQQELBUEACw0AIAcgCEYEQCAJQYCAgIB4NgIAIApBAWohCgwBCyAHQQBIBEBBfiEGBSAHLQAAQS1GIgwgB2oiCyAIEAEiDkL/////D4MhDSAOQiCIpyEGAkAgDkJ/UQRAQX4hBiALIAgQAkUNAUHjACEGIwRBAEgjBEEIS3IjA0L/////B1ZyDQEjBCEGIwMhDQsgBCAGSQ0AIA0gBCAGa0EDdEGACGopAwB+IQ1B4wAhBiANQv////8HVg0AIAlBACANpyIGayAGIAwbNgIAQX8hBgsLIAZBf0YNACAGQX5HBEAgBiQMDAILIAlBgICAgHg2AgAgBSABNgIAIAUgBzYCBCAFIAg2AgggBUEMaiEFCyABQQFqIQEMAgsLCyAKJAogASQLIAUgA2tBDG0LywcDCX8HfAJ+IAQhBQNAIAIgA0gEQCABIAJBA3RqIgooAgAiBiAKKAIEIgdGBEAgCkQAAAAAAAD4fzkDACAIQQFqIQgFIAZBAEgEf0EABQJ/IABFBEACfyAGIAYxAABCLVGtIhWnaiIJIAcQASIWQn9RBEACfyAJIAcQAgR/IwRBakgFQQELIQlBAEEBIwRBFkogCRsNABojA0KAgICAgICAEFgEQCMDuiEOIwRBAE4EfCAOIwRBA3RByAhqKwMAowUgDkEAIwRrQQN0QcgIaisDAKILIQ4FQQAjBEEASA0BGiMDIha6IhIjBEEDdEHICGorAwAiDqMiD0QAAAACAACgQaIiECAQIA+hoSEQIA4gDkQAAAACAACgQaIiESARIA6hoSIRoSETQQAgDyASIA8gDqIiFKEgECARoiAUoSAQIBOioCAPIBChIhAgEaKgIBAgE6KgoSAWIBL8B325oCAOoyIOIA9EAAAAAAAAwDmiIhChoCIRRAAAAAAAAPh/IBEgDyAOIBCgoGEbIg4gDmINARoLIAogDr0gFUI/hoS/RAAAAAAAAAAAoDkDAEEBCwwBCyAKIBZC/////w+DuiAWQiCIp0EDdEHICGorAwCjvSAVQj+GhL9EAAAAAAAAAACgOQMAQQELDAELIABBAUYEQAJ/QQAgByAGLQAAQS1GIgkgBmoiDGsiC0UgC0EPS3INABpBACAJIAtBAUtyIAwtAABBMEZxDQAaQQBBCCALIAtBCE8bIg0gDCkDAEKw4MCBg4aMmDCFIhVC9uzZs+fOnbv2AHwgFYRCgIGChIiQoMCAf4N6p0EDdksNABogFUIgIA2tQgKGfSIVhiAVhiIVQgp+IBVCCIh8IhVC/4GAgPAfg0LkgICAgMjQB34gFUIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiCEVIAogC0EISwR+QQAgC0EIayILIAwpAwhCsODAgYOGjJgwhSIWQvbs2bPnzp279gB8IBaEQoCBgoSIkKDAgH+DeqdBA3ZLDQEaIBUgC0EDdEGACGopAwB+IBZCICALrUIChn0iFYYgFYYiFUIKfiAVQgiIfCIVQv+BgIDwH4NC5ICAgIDI0Ad+IBVCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8BSAVC7oiDpogDiAJGzkDAEEBCwwBCyAGIAcgCiAAQQNGEAMLC0UEQCAKRAAAAAAAAPh/OQMAIAUgAjYCACAFIAY2AgQgBSAHNgIIIAVBDGohBQsLIAJBAWohAgwBCwsgCCQKIAMkCyAFIARrQQxtC9YCAgZ/An4gAyEFA0AgASACSARAQX8hBiAAIAFBA3RqIgkoAgAiByAJKAIEIgpGBEAgCEEBaiEIBSAHQQBKBH8gCiAHa0EQSwR/QX8FIAcpAwAkAEIAJAEgCiAHayIGQQhNBEAjAEJ/QsAAIAatQgOGfYiDJAAFIAcpAwhCf0LAACAGQQhrrUIDhn2IgyQBCyMAIAatIAStQiCGhCILIwAjAUKV+Kn6l7fem55/foWFQs2Z1ur++uuof34iDCAMQiCIhULT2JfU4b+u50R+QjaIp0EFdEGACmoiCSkDAFEiBgRAIwEgCSkDCFEhBgsgBgR/IAkpAxAgC1EFIAYLBH8gCSgCGAVBfwsLBUF/CyIGQX9GBEAgBSABNgIAIAUgBzYCBCAFIAo2AgggBUEMaiEFCwsgACABQQJ0aiAGNgIAIAFBAWohAQwBCwsgCCQKIAUgA2tBDG0LC4QCAgBBgAgLRAEAAAAAAAAACgAAAAAAAABkAAAAAAAAAOgDAAAAAAAAECcAAAAAAACghgEAAAAAAEBCDwAAAAAAgJaYAAAAAAAA4fUFAEHOCAuyAfA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNAjLV4Ha8VRFDv4tbkGktEktVNBs/wgEQ="
;const re=0;const ie=1;const ae=0;const ce=1;const ue=2;const le=3;const ge=10;const fe=34;const he=3;const Ie=1<<17;const Be=32768;const de=1<<23
;const Ce=kernelOf(oe);let we;function kernel_layOut(e,t){we&&we.memory.buffer.byteLength>de&&(we=void 0);we??=Ce();const{memory:A}=we
;const n=e.filter(Boolean).length+1;const s=Math.max(32,Math.min(4096,Math.floor(Ie/8/n)));const o=kernel_aligned(8*s)+64;const r=kernel_aligned(we.heap())
;const i=kernel_aligned(r+4*e.length);let a=i+o;const c=Uint32Array.from(e,e=>{if(!e)return i;a+=o;return a-o});const u=kernel_aligned(a+4*he*s)
;const l=u+t.length;webassembly_enlarge(A,l+Be);const{buffer:g}=A;const f=Buffer.from(g);const h=new Int32Array(g);h.set(c,r/4);t.copy(f,u);f[l]=f[l+2]=ge
;f[l+1]=fe;return{kernel:we,bytes:f,words:h,doubles:new Float64Array(g),text:u,end:l,list:a,columns:r,blocks:c,rows:s}}function kernel_aligned(e){
return Math.ceil(e/16)*16}const Qe=34;const me=256;const Ee={2:"ragged",3:"opening quote",4:"closing quote",5:"unterminated quote"}
;class CsvFault extends Error{fault;record;offset;field;constructor(e,t,A,n){super(`${e} in record ${t}, field ${n}`);this.fault=e;this.record=t;this.offset=A
;this.field=n}}class CsvScanner{row;firstRow;columns;delimiter;reserve;tag;column=0;recordOffset=0;constructor(e,t,A,n){this.columns=e;this.delimiter=t
;this.row=A;this.firstRow=A;this.reserve=n;this.tag=ye;ye+=e.length}get between(){return this.column===0}scan(e,t,A,n,s,o=1/0){let r=this.reserve(this.row+1)
;const i=kernel_layOut(this.columns.map(isWanted),e.subarray(t,A));const{scan:a,at:c,column:u,rows:l,record:g}=i.kernel;const f=n+t-i.text
;const h=Math.max(0,Math.min(i.end,o-f));for(let e=i.text;;e=c.value){
const A=a(e,i.end,h,s,this.delimiter,this.column,this.columns.length,i.columns,Math.min(i.rows,r-this.row));g.value>0&&(this.recordOffset=f+g.value)
;this.take(i,this.column,l.value,u.value);this.row+=l.value;this.column=u.value
;if(A>ie)throw new CsvFault(Ee[A],this.row-this.firstRow,this.recordOffset,this.column);if(A===re)return c.value-i.text+t
;this.row>=r&&(r=this.reserve(this.row+1))}}take(e,t,A,n){for(const[s,o]of this.columns.entries()){const r=s<t?1:0;const i=s<n?A+1:A
;if(!isWanted(o)||r>=i)continue;const a=e.blocks[s];o.kind==="category"?this.takeCodes(e,o,a,r,i,this.tag+s):this.takeNumbers(e,o,a,r,i)}}
takeNumbers({kernel:e,doubles:t,words:A,bytes:n,list:s},o,r,i,a){const{numbers:c}=o;for(let u=i;u<a&&!o.declined;){const{wholes:i,decimals:l}=c
;const g=i?e.readWholes(r,u,a,s,l):e.readDoubles(kindOf(o),r,u,a,s);const f=e.stopped.value;o.kind==="time"&&o.zone&&toUtc(t.subarray(r/8+u,r/8+f),o.zone)
;const h=i?4:8;c.putBytes(this.row+u,n,r+h*u,r+h*f);o.missing+=e.missing.value;this.putLeft(o,n,A.subarray(s/4,s/4+he*g));f<a&&c.refine(e.needed.value);u=f}}
putLeft(e,t,A){for(let n=0;n<A.length&&!e.declined;n+=he){const[s,o,r]=[A[n],A[n+1],A[n+2]];const i=o<0?unescaped(t,-o,r):t.subarray(o,r)
;e.putBytes(this.row+s,i,0,i.length)}}takeCodes({kernel:e,words:t,bytes:A,list:n},s,o,r,i,a){const{codes:c,dictionary:u}=s;const l=e.readCategories(o,r,i,n,a)
;putBytes(c,this.row+r,A,o+4*r,o+4*i);s.missing+=e.missing.value;for(let s=n/4,o=s+he*l;s<o;s+=he){const[n,o,r]=[t[s],t[s+1],t[s+2]];if(o<0){
const e=unescaped(A,-o,r);c[this.row+n]=u.codeOfBytes(e,0,e.length)}else{const t=u.codeOfBytes(A,o,r);c[this.row+n]=t;t<me&&e.remember(a,o,r,t)}}}}let ye=0
;function isWanted(e){return e!==null&&!e.declined}function kindOf({kind:e,zone:t}){if(e==="time")return t?le:ue;return e==="integer"?ce:ae}function toUtc(e,t){
for(let A=0;A<e.length;A++)Number.isNaN(e[A])||(e[A]=t.toUtc(e[A]))}function unescaped(e,t,A){const n=Buffer.allocUnsafe(A-t);let s=0;for(let o=t;o<A;o++){
const t=e[o];n[s++]=t;t===Qe&&o++}return n.subarray(0,s)}async function readRange(e,t=()=>{}){const A=e.exact?e.from:await guessBegin(e)
;const n=e.columns.map(({request:e})=>e);const s=new TableBuilder({columns:n,others:"skip"});const o=s.columnsOf(e.names,e.file)
;for(const{request:t,kind:A}of e.columns)A==="category"&&s.columns.get(t.name)?.restartAsCategory();const r={begin:A,end:A,rows:0,columns:[],fault:null}
;const i=e.to??1/0;if(A>=i)return r;s.reserve(e.rows);const a=new CsvScanner(o,e.delimiter,0,e=>s.reserve(e));const c=new TextReader({file:e.file,gzip:false,
start:A,...e.chunk!==void 0&&{chunk:e.chunk},onBytes:e=>t({bytes:e,rows:a.row})});try{for(let e=0;;){const t=await c.next(e)
;e=a.scan(t.bytes,t.from,t.end,t.offset,t.last,i);r.end=t.offset+e;if(a.between&&r.end>=i)break;if(t.fault){r.fault={kind:"byte",at:t.fault};break}
if(t.last)break}}catch(e){r.fault=faultOf(e)}finally{await c.close()}r.rows=a.row;r.columns=[...s.columns.values()].map(e=>e.filled(r.rows));return r}
function faultOf(e){if(e instanceof CsvFault){const{fault:t,record:A,offset:n,field:s}=e;return{kind:"form",fault:t,record:A,offset:n,field:s}}
if(e instanceof TooLong)return{kind:"length",offset:e.offset};throw e}const be=e(import.meta.url)("node:crypto");class Unreadable extends Error{at
;constructor(e){super("not text");this.at=e}}async function explained(e,{file:t,gzip:A},n){if(e instanceof CsvFault){
const o=`${t}: row ${e.record+1} (line ${await lineAt(t,A,e.offset)})`;return new s.P_(`${o} ${csvFault(e,n)}`)}
if(e instanceof Unreadable)return new s.P_(await notText(t,A,e.at));if(e instanceof TooLong){const n=await lineAt(t,A,Math.max(0,e.offset))
;return new s.P_(`${t}: line ${n} begins a field of over 64 MiB. Is a quote there not closed?`)}return e}function csvFault({fault:e,field:t},A){
const n=t<A.length?`field ${t+1} ("${A[t].slice(0,60)}")`:`field ${t+1}`;switch(e){case"ragged":
return`has ${t} ${t===1?"field":"fields"} where the header has ${A.length}. Put a field that holds the delimiter or a line break in double quotes.`
;case"opening quote":return`has a quote inside ${n}, which does not begin with one. Put the field in double quotes, each quote in it doubled.`
;case"closing quote":return`has more text behind the closing quote of ${n}. Double each quote inside a quoted field.`;case"unterminated quote":
return`opens a quote in ${n} that is never closed. Close it, or double a quote that belongs to the text.`}}async function notText(e,t,{offset:A,byte:n}){
const s=`0x${n.toString(16).toUpperCase().padStart(2,"0")}`
;if(A<=1&&(n===255||n===254))return`${e}: is UTF-16 text. Save it as UTF-8, for instance: iconv -f UTF-16 -t UTF-8.`;const o=await lineAt(e,t,A)
;if(n===0)return`${e}: line ${o} holds a NUL byte: it is a binary file, or UTF-16 text. Save it as text in UTF-8.`
;return`${e}: line ${o} is not UTF-8 (byte ${s} at ${A}). Save the file as UTF-8, for instance: iconv -f WINDOWS-1252 -t UTF-8.`}const pe=[44,59,9,124]
;const ke=34;const Me=1<<20;function recordEnd(e,t,A){let n=false;for(let s=t;s<A;s++){const t=e[s];if(t===ke)n=!n;else if(!n&&(t===10||t===13))return s+1}
return-1}async function readHeader(e,t,A){const n=A?9:mostFrequent(e);if(!e.includes(ke)){
const t=e.toString().replace(/[\r\n]$/,"").split(String.fromCharCode(n));return{names:t,delimiter:n}}
const{parse:o}=await __nccwpck_require__.e(175).then(__nccwpck_require__.bind(__nccwpck_require__,175));let r;try{r=o(e,{delimiter:String.fromCharCode(n),
relax_column_count:true})}catch(e){const A=e instanceof Error?e.message:String(e)
;throw new s.P_(`${t}: the header line cannot be read: ${oneLine(A)}. Put a name that holds quotes in quotes, each quote in it doubled.`)}
if(r.length!==1)throw new s.P_(`${t}: the header line cannot be read.`);return{names:r[0],delimiter:n}}function mostFrequent(e){const t=pe.map(()=>0)
;let A=false;for(const n of e){n===ke&&(A=!A);const e=A?-1:pe.indexOf(n);e>=0&&t[e]++}return pe[t.indexOf(Math.max(...t))]}function oneLine(e){
return e.replace(/\s+/g," ").slice(0,200)}async function headerOf(e,t){let A=await t.next(0);for(;;){let n=A.from;const{bytes:o,end:r}=A
;const i=o[n]===239&&o[n+1]===187&&o[n+2]===191;i&&r-n>=3&&(n+=3);while(n<r&&(o[n]===10||o[n]===13))n++;let a=recordEnd(o,n,r);a<0&&A.last&&(a=r);if(a>=0){
if(a===n)throw new s.P_(`${e.file}: the file is empty. Write a header line and at least one row.`)
;const{names:t,delimiter:r}=await readHeader(o.subarray(n,a),e.file,e.tabs);return{piece:A,from:a,names:t,delimiter:r}}if(A.fault)throw new Unreadable(A.fault)
;if(r-n>Me)throw new s.P_(`${e.file}: the header does not end within ${Me} bytes. Is a quote in it not closed?`);A=await t.next(A.from)}}
async function readInRanges(e,t,A,n,s){const o=n.rows;const r=s.filter(e=>e!==null);const{expected:i,texts:a}=probe(e,A,r)
;for(const e of r)o===0&&a.has(e.name)&&e.restartAsCategory();n.refuseUnfit(o+Math.ceil(i));const c=ranges(e,t,A,r,i);const u=c.map(()=>({bytes:0,rows:0}))
;const run=(A,s)=>t.runner.run("readRange",A,t=>{u[s]=t;n.rows=o+u.reduce((e,{rows:t})=>e+t,0);e.onBytes?.(Math.min(e.bytes,u.reduce((e,{bytes:t})=>e+t,0)))})
;const l=c.map(run);for(const e of l)e.catch(()=>{});const g=[];let f=0;let h=c[0].from;for(const[e,t]of c.entries()){let A=await l[e];if(A.begin!==h){
if(t.to!==null&&h>=t.to)continue;A=await run({...t,from:h,exact:true},e)}if(A.fault)throw errorOf(A.fault,f);g.push(A);f+=A.rows;h=A.end}n.reserve(o+f)
;for(const[e,t]of r.entries()){let A=o;for(const n of g){n.rows>0&&t.append(n.columns[e],A);A+=n.rows;delete n.columns[e]}}n.rows=o+f;e.onBytes?.(e.bytes)}
function probe(e,{names:t,delimiter:A,piece:n,from:s},o){const r=new TableBuilder({columns:o.map(requestOf),others:"skip"});const i=r.columnsOf(t,e.file)
;const a=new CsvScanner(i,A,0,e=>r.reserve(e));let c=s;try{c=a.scan(n.bytes,s,n.end,n.offset,n.last)}catch(e){if(!(e instanceof CsvFault))throw e}
const u=c>s?a.row/(c-s)*e.bytes:0;return{expected:u,texts:new Set(r.declined().map(({name:e})=>e))}}
function ranges(e,{ways:t,runner:A},{names:n,delimiter:s,piece:o,from:r},i,a){const c=i.map(e=>({request:requestOf(e),kind:e.kind}));const u=o.offset+r
;const l=Math.max(1,Math.min(t,Math.floor(e.bytes/A.least)));const g=Array.from({length:l-1},(t,A)=>Math.max(u,Math.round(u+(e.bytes-u)*(A+1)/l)))
;return[u,...g].map((t,A)=>({file:e.file,names:n,delimiter:s,columns:c,from:t,to:g[A]??null,exact:A===0,rows:Math.ceil(a*1.02/l)+16,...e.chunk!==void 0&&{
chunk:e.chunk}}))}function requestOf({name:e,asked:t,zoneName:A}){return{name:e,type:t,required:false,...A!==void 0&&{timeZone:A}}}function errorOf(e,t){
if(e.kind==="byte")return new Unreadable(e.at);if(e.kind==="length")return new TooLong(e.offset);return new CsvFault(e.fault,t+e.record,e.offset,e.field)}
async function readCsv(e,t,A){const n=e.gzip?void 0:e.split;const s=new TextReader(n?{...e,onBytes:()=>{}}:e);try{const o=await headerOf(e,s)
;const r=t.columnsOf(o.names,e.file);const i=r.map(e=>!e||A&&!A.has(e)?null:e)
;n?await Promise.all([readInRanges(e,n,o,t,i),e.hash&&s.drain()]):await scanRows(e,s,o,t,i,A===null)}catch(A){throw await explained(A,e,t.header)}finally{
await s.close()}}async function scanRows(e,t,{piece:A,from:n,delimiter:s},o,r,i){const a=o.rows;const scannerOf=e=>new CsvScanner(e,s,a,e=>o.reserve(e))
;const c=scannerOf(r);let u=A;let l=c.scan(u.bytes,n,u.end,u.offset,u.last);const g=a===0&&i?o.declined():[];if(g.length>0){
for(const e of g)e.restartAsCategory();const e=scannerOf(r.map(e=>e&&g.includes(e)?e:null));e.scan(u.bytes,n,u.end,u.offset,u.last)}if(!e.gzip&&c.row>a){
const t=(c.row-a)/(l-n)*e.bytes*1.02;o.reserve(a+Math.ceil(t)+16)}for(;;){o.rows=c.row;if(u.fault)throw new Unreadable(u.fault);if(u.last)break
;u=await t.next(l);l=c.scan(u.bytes,u.from,u.end,u.offset,u.last)}}const De=/\.(?:(csv|tsv|txt|jsonl|ndjson)(\.gz)?|(parquet))$/i
;const Re=".csv, .tsv, .txt, .jsonl, .ndjson (each also .gz) and .parquet";async function formatOf(e){const{bytes:t,head:A}=await beginning(e)
;if(t===0)throw new s.P_(`${e}: the file is empty. Write a header line and at least one row.`);const n=A.subarray(0,4).toString("latin1")==="PAR1"
;const o=De.exec(e);if(!o)throw new s.P_(`${e}: the name does not say what the file holds. Files that can be read: ${Re}.`);if(o[3]){
if(!n)throw new s.P_(`${e}: is named .parquet but is not a Parquet file (it does not begin with PAR1).`);return{kind:"parquet",gzip:false,bytes:t,tabs:false}}
if(n)throw new s.P_(`${e}: is a Parquet file. Name it .parquet.`);const r=A[0]===31&&A[1]===139
;if(o[2]&&!r)throw new s.P_(`${e}: is named .gz but is not packed by gzip. Name it without .gz.`);const i=o[1].toLowerCase()
;const a=i==="jsonl"||i==="ndjson"?"jsonl":"csv";return{kind:a,gzip:r,bytes:t,tabs:i==="tsv"}}async function beginning(e){try{const t=await(0,T.stat)(e)
;if(t.isDirectory())throw new s.P_(`${e}: is a directory. Name the files in it, for instance "${e.replace(/\/$/,"")}/*.csv".`)
;if(!t.isFile())throw new s.P_(`${e}: is not a regular file.`);const A=await(0,T.open)(e,"r");try{const e=Buffer.alloc(4);await A.read(e,0,4,0);return{
bytes:t.size,head:e}}finally{await A.close()}}catch(t){throw t instanceof s.P_?t:new s.P_(unreadable(e,t))}}function unreadable(e,t){
const A=t instanceof Error&&"code"in t?String(t.code):"";if(A==="ENOENT"||A==="ENOTDIR")return`${e}: there is no such file. Check the path.`
;if(A==="EACCES"||A==="EPERM")return`${e}: may not be read (permission denied).`;return`${e}: cannot be read (${A||String(t)}).`}
async function readJsonLines(e,t,A){const{file:n}=e;const o=new TextReader(e);const r=new JsonLines(n,t,A);try{for(let t=0;;){const A=await o.next(t)
;t=r.read(A.bytes,A.from,A.end,A.last);if(A.fault)throw new s.P_(await notText(n,e.gzip,A.fault));if(A.last)break}A||t.refuseAbsent(n)}catch(e){
if(e instanceof TooLong)throw new s.P_(`${n}: line ${r.line} is over 64 MiB long.`);throw e}finally{await o.close()}}class JsonLines{line=1;file;table;only
;known=new Set;constructor(e,t,A){this.file=e;this.table=t;this.only=A;for(const e of t.header)this.known.add(e)}read(e,t,A,n){let s=t;while(s<A){
const t=e.subarray(0,A).indexOf(10,s);if(t<0&&!n)return s;const o=t<0?A:t;this.record(e.toString("utf8",s,o));this.line++;s=o+1}return Math.min(s,A)}record(e){
const t=this.line===1&&e.startsWith("\ufeff")?e.slice(1):e;if(t.trim()==="")return;const A=this.parse(t);const{table:n}=this;const s=n.rows;n.reserve(s+1)
;if(!this.only)for(const e of Object.keys(A)){if(this.known.has(e))continue;this.known.add(e);n.columnMet(e,s,this.file)}
for(const e of this.only??n.columns.values()){if(e.nested||e.declined&&!this.only)continue;const t=Object.hasOwn(A,e.name)?A[e.name]:null;this.put(e,s,t)}
n.rows=s+1}parse(e){let t;try{t=JSON.parse(e)}catch(e){const t=e instanceof Error?e.message:""
;throw new s.P_(`${this.file}: line ${this.line} is not JSON (${t.replace(/\s+/g," ").slice(0,100)}). Write one object a line.`)}
if(typeof t!=="object"||t===null||Array.isArray(t))throw new s.P_(`${this.file}: line ${this.line} is not a JSON object. Write one object a line, such as {"id": 1, "score": 0.5}.`)
;return t}put(e,t,A){if(A===null)e.putMissing(t);else if(typeof A==="number"){e.kind!=="number"&&Math.abs(A)>2**53&&Number.isInteger(A)&&this.refuseRounded(e)
;e.putNumber(t,A)}else if(typeof A==="boolean")e.putTruth(t,A);else if(typeof A==="string")e.putTyped(t,A);else{
if(e.asked!=="auto")throw new s.P_(`${this.file}: line ${this.line} holds a nested value in "${e.name}". Write a number, a text, true, false or null.`)
;e.nested=true}}refuseRounded({name:e}){
throw new s.P_(`${this.file}: line ${this.line}: the number in "${e}" is too large to be read exactly (over 2^53). Write it as a text, in quotes.`)}}
async function readTable(e,t,A={}){if(e.length===0)throw new s.P_("No file was named to read.");const n=await Promise.all(e.map(formatOf))
;const o=n.reduce((e,{bytes:t})=>e+t,0);const{runner:r}=A;const i=r?Math.min(A.ways??1,Math.floor(o/r.least)):0
;const a=n.every(({kind:e,gzip:t})=>e==="csv"&&!t);if(r&&i>0&&!(a&&i>1)){const tell=e=>A.progress?.(e);return await r.run("readTable",{files:e,request:t,
budget:A.budget},tell)}const c=(0,be.createHash)("sha256");const u=new TableBuilder(t,A.budget);const read=async t=>{let s=0;for(const[a,l]of e.entries()){
const e=n[a];const report=e=>A.progress?.({file:l,bytes:t?o:s+e,totalBytes:o,rows:u.rows});const g={file:l,...e,hash:t?null:c,onBytes:report}
;A.chunk!==void 0&&(g.chunk=A.chunk);r&&i>1&&(g.split={runner:r,ways:i});await Ne[e.kind](g,u,t);s+=e.bytes}};await read(null);const l=u.rows
;if(l===0)throw new s.P_(`${e.join(", ")}: there are no rows below the header. A set needs at least one row.`);const g=u.declined();if(g.length>0){
for(const e of g)e.restartAsCategory();u.rows=0;await read(new Set(g));if(u.rows!==l)throw new s.P_(`${e.join(", ")}: changed while being read. Try again.`)}
const f=[...u.columns.values()].filter(({nested:e})=>!e).map(e=>[e.name,e.finish(l)]);return{rows:l,columns:new Map(f),header:u.header,source:{files:e,bytes:o,
sha256:c.digest("hex")}}}const Ne={csv:readCsv,jsonl:readJsonLines,
parquet:async(...e)=>(await __nccwpck_require__.e(996).then(__nccwpck_require__.bind(__nccwpck_require__,996))).readParquet(...e)}
;function quantileBins(e,t,A=10){const n=binEnds(e,A);return occupied({reference:rowsByEnd(e,n),candidate:rowsByEnd(t,n)})}function pairCategories(e,t){
const A=[...new Set([...e.keys(),...t.keys()])];const n={categories:[],reference:[],candidate:[]};for(const s of A){const A=e.get(s)??0;const o=t.get(s)??0
;if(A===0&&o===0)continue;n.categories.push(s);n.reference.push(A);n.candidate.push(o)}return n}function binEnds(e,t){const A=countedRows(e);if(A===0)return[]
;const n=e.values[0];const s=[];for(let n=1;n<t;n++){const o=e.values[valueOfRow(e.rows,Math.ceil(n*A/t)-1).index];o!==s.at(-1)&&s.push(o)}
return s[0]===n?[nextBelow(n),...s]:s}function rowsByEnd(e,t){let A=0;return[...t,1/0].map(t=>{const n=firstAbove(e.values,A,t);const s=rowsWithin(e,A,n);A=n
;return s})}function occupied({reference:e,candidate:t}){const keep=(A,n)=>e[n]>0||t[n]>0;return{reference:e.filter(keep),candidate:t.filter(keep)}}
function nextBelow(e){if(e===0)return-Number.MIN_VALUE;const t=new BigInt64Array(new Float64Array([e]).buffer);t[0]+=e>0?-1n:1n
;return new Float64Array(t.buffer)[0]}const Fe=.9189385332046728;function logGamma(e){if(!(e>0))return NaN;if(e===1||e===2)return 0;if(e===1/0)return 1/0
;let t=1;let A=e;while(A<12)t*=A++;return(A-.5)*Math.log(A)-A+Fe+stirlingSeries(A)-Math.log(t)}function regularizedGammaP(e,t){
if(!(e>0)||Number.isNaN(t))return NaN;if(t<=0)return 0;if(t===1/0)return 1;return t<e+1?Math.exp(logGammaTerm(e,t))*gammaSeries(e,t):1-regularizedGammaQ(e,t)}
function regularizedGammaQ(e,t){if(!(e>0)||Number.isNaN(t))return NaN;if(t<=0)return 1;if(t===1/0)return 0
;return t<e+1?1-regularizedGammaP(e,t):Math.exp(logRegularizedGammaQ(e,t))}function logRegularizedGammaQ(e,t){if(!(e>0)||Number.isNaN(t))return NaN
;if(t<=0)return 0;if(t===1/0)return-1/0;if(t<e+1)return Math.log1p(-regularizedGammaP(e,t));return logGammaTerm(e,t)+Math.log(e)+Math.log(gammaFraction(e,t))}
function chiSquaredQuantile(e,t){if(!(t>0&&e>=0&&e<=1))return NaN;if(e===0)return 0;if(e===1)return 1/0;const A=t/2;let n=0;let s=Math.max(A,1)
;while(regularizedGammaP(A,s)<e)s*=2;let o=(n+s)/2;for(let t=0;t<200&&s-n>1e-16*s;t++){const t=e>.5?1-e-regularizedGammaQ(A,o):regularizedGammaP(A,o)-e
;t>0?s=o:n=o;const r=Math.exp(logGammaTerm(A,o)+Math.log(A)-Math.log(o));const i=o-t/r;const a=i>n&&i<s?i:(n+s)/2;if(Math.abs(a-o)<=2e-16*o)return 2*a;o=a}
return 2*o}function stirlingError(e){if(e>=12)return stirlingSeries(e);return logGamma(e)-((e-.5)*Math.log(e)-e+Fe)}function stirlingSeries(e){const t=1/(e*e)
;const A=1/1260-t*(1/1680-t*(1/1188-t*(691/360360-t/156)));return(1/12-t*(1/360-t*A))/e}function deviance(e,t){if(Math.abs(t)>.3)return t-Math.log(e)
;const A=t/(2+t);let n=A*A*A;let s=0;for(let e=3;Math.abs(n)>1e-18*A*A;e+=2){s+=n/e;n*=A*A}return A*t-2*s}function logGammaTerm(e,t){
return-e*deviance(t/e,(t-e)/e)-stirlingError(e)-Fe-Math.log(e)/2}function gammaSeries(e,t){let A=1;let n=1;for(let s=1;A>1e-17*n;s++){A*=t/(e+s);n+=A}return n}
function gammaFraction(e,t){return 1/lentz(t+1-e,A=>[-A*(A-e),t+2*A+1-e])}function lentz(e,t){const A=1e-300;let n=e||A;let s=n;let o=0;for(let e=1;e<1e6;e++){
const[r,i]=t(e);o=1/(i+r*o||A);s=i+r/s||A;n*=s*o;if(Math.abs(s*o-1)<1e-16)break}return n}function logHypergeometricTail(e,t,A,n){const s=Math.max(0,A-(e-t))
;const o=Math.min(A,t);if(n<=s)return 0;if(n>o)return-1/0;if(n*e<=A*t)return Math.log1p(-Math.exp(logHypergeometricTail(e,e-t,A,A-n+1)));let r=1;let i=1
;for(let s=n;s<o&&r>1e-17*i;s++){r*=(t-s)*(A-s)/((s+1)*(e-t-A+s+1));i+=r}const a=logChoose(t,n)+logChoose(e-t,A-n)-logChoose(e,A)+Math.log(i)
;return Math.min(0,a)}function logChoose(e,t){return logGamma(e+1)-logGamma(t+1)-logGamma(e-t+1)}const Ge=5;function chiSquared(e,t){
const{n:A,m:n,pooled:s}=margins(e,t);const o=pearson(e,t);const r=Math.max(0,s.length-1);let i=1/0;for(const e of s)i=Math.min(i,e)
;const a=i*Math.min(A,n)/(A+n)<Ge;let c=Number.NaN;A>0&&n>0&&(c=r===0?0:a?r===1?fisher(e,t):momentMatched(o,A,n,s):logRegularizedGammaQ(r/2,o/2));return{
statistic:o,degreesOfFreedom:r,logP:Math.min(0,c),sparse:a}}function balancedCramersV(e,t){const{n:A,m:n,pooled:s}=margins(e,t);let o=0
;for(let s=0;s<e.length;s++){const r=e[s]/A;const i=t[s]/n;r+i>0&&(o+=(r-i)**2/(r+i)/2)}return correctedV(o,4*A/(A/n+1),s.length)}function correctedV(e,t,A){
if(Number.isNaN(e))return Number.NaN;if(A<2||t<=2)return 0;const n=Math.max(0,e-(A-1)/(t-1));const s=Math.min(A-1-(A-1)**2/(t-1),1-1/(t-1))
;return s>0?Math.min(1,Math.sqrt(n/s)):0}function margins(e,t){let A=0;let n=0;const s=[];for(let o=0;o<e.length;o++){A+=e[o];n+=t[o]
;e[o]+t[o]>0&&s.push(e[o]+t[o])}return{n:A,m:n,pooled:s}}function pearson(e,t){const{n:A,m:n}=margins(e,t);if(A===0||n===0)return Number.NaN;let s=0
;for(let o=0;o<e.length;o++){const r=e[o]+t[o];r>0&&(s+=(e[o]/A-t[o]/n)**2/r)}return A*n*s}function fisher(e,t){const{n:A,m:n,pooled:s}=margins(e,t)
;const o=e.findIndex((e,A)=>e+t[A]>0);const r=t[o];const i=logHypergeometricTail(A+n,s[0],n,r);const a=logHypergeometricTail(A+n,A+n-s[0],n,n-r)
;return Math.min(0,Math.LN2+Math.min(i,a))}function momentMatched(e,t,A,n){const s=t+A;if(s<4)return 0;const o=n.length;let r=0;for(const e of n)r+=1/e
;const i=s/(s-1)*(o-1);const a=(s-2)/(s-1);const c=(s*(1/t+1/A)-4)/(s-2);const u=(o-1)*(s-o)/(s-1);const l=(s*r-o*o)/(s-2)
;const g=2*s/(s-3)*(a-c)*(u-l)+s**2/(s-1)*c*l;if(!(g>1e-9*i))return 0;return logRegularizedGammaQ(i**2/g,e*i/g)}function jensenShannon(e,t){let A=0;let n=0
;for(const t of e)A+=t;for(const e of t)n+=e;if(A===0||n===0)return NaN;let s=0;for(let o=0;o<e.length;o++){const r=e[o]/A;const i=t[o]/n;const a=(r+i)/2
;r>0&&(s+=r*Math.log2(r/a));i>0&&(s+=i*Math.log2(i/a))}return Math.sqrt(Math.min(1,Math.max(0,s/2)))}
const ve="AGFzbQEAAAABVw1gAn9/AGAEf39/fwBgA39/fABgBX9/fHx8AGABfAF8YAV/f39/fwBgAAF8YAR/f3x8AGAAAX9gAABgBn9/f3x8fwBgBn9/fH98fwF8YAd/f39/f39/AAIOAQZzY29yZXMDbG9nAAQDEhEFBgAAAQAHAgMCCAEDCQoLDAUDAQAABmILfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAACwfTARILd2Fsa0xhdHRpY2UAEAhwb29sUm93cwARDWFkZERldmlhdGlvbnMADwRoZWFwAAsDdXNlAAEFYmVnaW4ADgV0b3RhbAACCnJhbmtTaGFyZXMABw5wcmVjaXNpb25TdGVwcwAIE3ByZWNpc2lvbkluZmx1ZW5jZXMACQ1zcXVhcmVkTG9zc2VzAAYJbG9nTG9zc2VzAAoJc3VtTG9zc2VzAAQKc3VtU3F1YXJlcwADBmNlbnRyZQANB3N1bUJpbnMABQRnYXBzAAwGbWVtb3J5AgAKjRARFgAgACQAIAEkASACJAIgAyQDIAQkBAsHACMFIwagC3cCAnwCfwNAIAAgAUgEQCMGIwUjBSAAQQJ0IgUjAWooAgC4IABBA3QiBCMDaisDACICIAKioiMCIAVqKAIAuCMEIARqKwMAIgIgAqKioCICoCIDoSACoCACIAOhIwWgIwUgAmYboCQGIAMkBSAAQQFqIQAMAQsLC20CAnwCfwNAIAAgAUgEQCMGIwUjBSAAQQJ0IgQjAWooAgC4IABBA3QiBSMDaisDAKIjAiAEaigCALgjBCAFaisDAKKgIgKgIgOhIAKgIAIgA6EjBaAjBSACZhugJAYgAyQFIABBAWohAAwBCwsLrAECA3wCfwNAIAAgAUgEQCADIAJBAWsiByMAIABBA3RqKwMAIgUgAreinPwCIghBACAIQQBOGyIIIAcgCEgbIgdBA3RqIgggCCsDACAAQQJ0IggjAWooAgC4IgYjAiAIaigCALigIgQgBaKgOQMAIAMgAiAHakEDdGoiCCAIKwMAIAagOQMAIAMgAkEBdCAHakEDdGoiByAHKwMAIASgOQMAIABBAWohAAwBCwsLTwIBfwJ8A0AgACABSARAIABBA3QiAiMAaisDACIDRAAAAAAAAPC/oCEEIwMgAmogBCAEojkDACMEIAJqIAMgA6I5AwAgAEEBaiEADAELCwuOAQIDfAF/A0AgACABSARAIwUgAEECdCIHIwFqKAIAuCIEIwgjAiAHaigCALgiBUQAAAAAAADgP6KgIgaioCQFIABBA3QiByMDaiAGIAOjOQMAIwQgB2pEAAAAAAAA8D8jByAERAAAAAAAAOA/oqAgAqOhOQMAIwggBaAkCCMHIASgJAcgAEEBaiEADAELCwtXAgF/AXwgAUEBayEBA0AgACABTARAIwcgAUECdCIDIwFqKAIAuCIEoCQHIwgjAiADaigCALigJAgjBSAEIAKjIwcjByMIoKOioCQFIAFBAWshAQwBCwsLmAECBnwCfwNAIAAgAUgEQCADIwehIgUgBCMIoSIIoCIGIAaiIQcjCSAAQQJ0IgsjAWooAgC4IgkgA6MiCiAIoiAHo6AkCSMKIAogBaIgB6OgJAogAEEDdCIMIwNqIAUgBqMgAqEgA6MjCaA5AwAjBCAMaiMKmjkDACMHIAmgJAcjCCMCIAtqKAIAuKAkCCAAQQFqIQAMAQsLC7YBAgF8AX8DQCAAIAFIBEAgAEEDdCIEIwBqKwMAIQMjAyAEaiMBIABBAnRqKAIAuEQAAAAAAAAAAGEEfEQAAAAAAAAAAAVEAAAAAAAA8D8gAqEgAiADpaQQAJoLOQMAIwQgAEEDdGojAiAAQQJ0aigCALhEAAAAAAAAAABhBHxEAAAAAAAAAAAFRAAAAAAAAPA/IAKhIAJEAAAAAAAA8D8gA6GlpBAAmgs5AwAgAEEBaiEADAELCwsFAEGACAt4AgN/AnwDQCAAIAFIBEAgAyACQQFrIgUgAEEDdCIEIwBqKwMAIgcgAreinPwCIgZBACAGQQBOGyIGIAUgBkgbQQN0aisDACEIIwMgBGogCCAHRAAAAAAAAPC/oKI5AwAjBCAEaiAIIAeiOQMAIABBAWohAAwBCwsLRwECfwNAIAAgAUgEQCAAQQN0IgUjA2oiBiAGKwMAIAKhIAOjOQMAIwQgBWoiBSAFKwMAIAKhIASjOQMAIABBAWohAAwBCwsLRABEAAAAAAAAAAAkCkQAAAAAAAAAACQJRAAAAAAAAAAAJAhEAAAAAAAAAAAkB0QAAAAAAAAAACQGRAAAAAAAAAAAJAULmQEDBXsBfwJ8IAX9AAQAIQYgBf0ABBAhCANAIAIgC0oEQCAGIAAgC0EDdGorAwAgA6IgBKEiDCABIAtBAnRqKAIAuKIiDf0UIAwgDaL9IgEiCv3wASIHIAb98QEhCSAIIAYgByAJ/fEB/fEBIAogCf3xAf3wAf3wASEIIAchBiALQQFqIQsMAQsLIAUgBv0LBAAgBSAI/QsEEAuGAwMFfwV8A3sgALcgAbegIQ1BASEKA0AgCiAAIAFqTCAEIAxmcQRAIAUEQCAFIAlBA3RqRAAAAAAAAPA/OQMAIAUgB0ECakEDdGpEAAAAAAAA8D85AwALIAwgB0EBaiIGIAAgACAGShsiByAJIAogAWsiBiAGIAlIGyIJa0EBaregIQwgBQRARAAAAAAAAPA/IAq3IgujIg79FCEQIAv9FCERIAchBgNAIAYgCUoEQCAFIAZBA3RqIgggBkEBa7f9FCAGt/0iASISIAhBCGv9AAQA/fIBIBEgEv3xASAI/QAEAP3yAf3wASAQ/fIB/QsEACAGQQJrIQYMAQsLIAYgCUYEQCAFIAZBA3RqIgggBrciDyAIKwMAoiALIA+hIAgrAwiioCAOojkDCAsLIAogAygCAEYEQCAJIAq3IAC3oiILIAKhIA2jnPwCQQFqIgYgBiAJSBshCSAHIAsgAqAgDaOb/AJBAWsiBiAGIAdKGyEHIANBBGohAwsgCkEBaiEKDAELCyAMC54BAgR/AnwDQCACIAhKIgogBSAHSnIEQCAKBHwgACAIQQN0aisDAAVEAAAAAAAA8H8LIgsgBSAHSgR8IAMgB0EDdGorAwAFRAAAAAAAAPB/CyIMZQRAIAkgASAIQQJ0aigCAGohCSAIQQFqIQgLIAsgDGYEQCAJIAQgB0ECdGooAgBqIQkgB0EBaiEHCyAGIAk2AgAgBkEEaiEGDAELCws="
;const Se=4096;const _e=65536;const Le=kernelOf(ve,{scores:{log:Math.log}});let Ue;function deviations({values:e,rows:t},A,n){Ue??=Le()
;const{memory:s,addDeviations:o}=Ue;const r=Math.ceil(Ue.heap()/16)*16;const[i,a]=[r+32,r+32+8*Se];webassembly_enlarge(s,r+_e)
;const c=new Float64Array(s.buffer,r,4).fill(0);const u={values:new Float64Array(s.buffer,i,Se),rows:new Uint32Array(s.buffer,a,Se)}
;for(let s=0;s<e.length;s+=Se){const c=e.subarray(s,s+Se);u.values.set(c);u.rows.set(t.subarray(s,s+Se));o(i,a,c.length,A,n,r)}const[l,g,f,h]=c;return{sum:l+f,
squares:g+h}}let qe;function shareOfPaths([e,t],[A,n],s,o){qe??=Le();const{memory:r,poolRows:i,walkLattice:a}=qe;const[c,u]=[e.values.length,t.values.length]
;const l=Math.ceil(qe.heap()/16)*16;const g=l+8*(A+3);const f=g+8*c;const h=f+8*u;const I=h+4*c;const B=I+4*u;webassembly_enlarge(r,B+4*(c+u));const{buffer:d}=r
;new Float64Array(d,g,c).set(e.values);new Float64Array(d,f,u).set(t.values);new Uint32Array(d,h,c).set(e.rows);new Uint32Array(d,I,u).set(t.rows)
;i(g,h,c,f,I,u,B);if(a(A,n,s,B,o,0)>o)return null;const C=new Float64Array(d,l,A+3).fill(0);a(A,n,s,B,o,l);return C[A+1]}const Oe=4e6;function ks(e,t){
const A=countedRows(e);const n=countedRows(t);if(A===0||n===0)return{d:NaN,logP:NaN,exact:false};const s=largestGap(e,t,A,n);const o=s/(A*n);if(s===0)return{
d:o,logP:0,exact:true};if(A+n<=Oe&&s<=Oe){const r=shareOfPaths([e,t],[A,n],s,Oe);if(r!==null&&r>1e-290)return{d:o,logP:Math.min(0,Math.log(r)),exact:true}}
return{d:o,logP:logKolmogorovTail(o*Math.sqrt(A/(A+n)*n)),exact:false}}function logKolmogorovTail(e){if(!(e>0))return Number.isNaN(e)?NaN:0;if(e<.8){let t=0
;for(let A=1;A<=7;A+=2)t+=Math.exp(-A*A*Math.PI*Math.PI/(8*e*e));return Math.log1p(-Math.sqrt(2*Math.PI)/e*t)}const t=e*e;let A=0
;for(let e=2;e<=9;e++)A+=(e%2===0?-1:1)*Math.exp(-2*(e*e-1)*t);return Math.LN2-2*t+Math.log1p(A)}const xe=256;const Je={i:0,j:0,x:0,y:0}
;function largestGap(e,t,A,n){const s=blockEnds(e,t);let o=0;for(const{x:e,y:t}of s)o=Math.max(o,Math.abs(e*n-t*A));let r=Je;for(const i of s){
Math.max(i.x*n-r.y*A,i.y*A-r.x*n)>o&&(o=Math.max(o,gapWithin(e,t,r,i,A,n)));r=i}return o}function blockEnds(e,t){const A=[];const n=e.values.length
;for(let s=0,o=0;s<n;){s=Math.min(s+xe,n);o=firstAbove(t.values,o,e.values[s-1]);A.push({i:s,j:o,x:rowsBefore(e,s),y:rowsBefore(t,o)})}return A}
function gapWithin(e,t,A,n,s,o){let{i:r,j:i,x:a,y:c}=A;let u=0;while(r<n.i||i<n.j){const A=r<n.i?e.values[r]:1/0;const l=i<n.j?t.values[i]:1/0
;A<=l&&(a+=e.rows[r++]);l<=A&&(c+=t.rows[i++]);u=Math.max(u,Math.abs(a*o-c*s))}return u}function psi(e,t,A=0){const n=sum(e)+A*e.length
;const s=sum(t)+A*t.length;if(n===0||s===0)return NaN;let o=0;for(let r=0;r<e.length;r++){const i=(e[r]+A)/n;const a=(t[r]+A)/s;i!==a&&(o+=(i-a)*Math.log(i/a))}
return o}function psiByChance(e,t,A){return e<2?0:chiSquaredQuantile(.95,e-1)*(1/t+1/A)}function psiLogP(e,t,A,n){
return t<2?0:Math.min(0,logRegularizedGammaQ((t-1)/2,e/(2*(1/A+1/n))))}function sum(e){let t=0;for(const A of e)t+=A;return t}function runningSums(e){return{
sums:new Float64Array(e),lost:new Float64Array(e)}}function quantiles(e,t){const A=countedRows(e);if(A===0)return t.map(()=>NaN);const{values:n,rows:s}=e
;return t.map(e=>{const t=(A-1)*e;const o=Math.floor(t);const{index:r,end:i}=valueOfRow(s,o);const a=n[r];const c=o+1<i||r+1===n.length?a:n[r+1]
;return interpolate(a,c,t-o)})}function middle({values:e,rows:t}){return e[valueOfRow(t,Math.floor((countedRows({rows:t})-1)/2)).index]}function quantile(e,t){
return quantiles(e,[t])[0]}function interpolate(e,t,A){if(e===t)return e;const n=t-e;if(!Number.isFinite(n))return e*(1-A)+t*A;return A<.5?e+n*A:t-n*(1-A)}
function moments(e){const t=countedRows(e);if(t===0)return{n:t,mean:NaN,squares:NaN,unit:1};const A=safeUnit(e);const n=1/A;const s=middle(e)*n
;const{sum:o,squares:r}=deviations(e,n,s);return{n:t,mean:s+o/t,squares:Math.max(0,r-o*o/t),unit:A}}function safeUnit(...e){let t=0
;for(const{values:A}of e)A.length>0&&(t=Math.max(t,Math.abs(A[0]),Math.abs(A.at(-1))));if(t===0||t>1e-100&&t<1e100)return 1
;return 2**Math.min(1023,Math.max(-1e3,Math.floor(Math.log2(t))))}function wasserstein(e,t){const A=countedRows(e);const n=countedRows(t)
;if(A===0||n===0)return{distance:NaN,standardised:null};const s=safeUnit(e,t);const{sums:o}=runningSums(1);let r=NaN;let i=0;let a=0
;for(let c=0,u=0;c<e.values.length||u<t.values.length;){const l=c<e.values.length?e.values[c]:1/0;const g=u<t.values.length?t.values[u]:1/0
;const f=Math.min(l,g)/s;const h=Math.abs(i/A-a/n);h>0&&(o[0]+=h*(f-r));r=f;l<=g&&(i+=e.rows[c++]);g<=l&&(a+=t.rows[u++])}const c=o[0]
;if(e.values.length===1)return{distance:c*s,standardised:null};const u=moments(e);const l=Math.sqrt(u.squares/A);const g=l>0?c/l*(s/u.unit):null;return{
distance:c*s,standardised:g}}const Pe=20;function drift(e,t,A){const n=Math.min(present(e),present(t));const none=e=>({noEvidence:e,cases:n})
;if(e.type!==t.type){const holds=e=>e.type==="number"?"numbers":"text";return none(`the reference holds ${holds(e)} where the candidate holds ${holds(t)}`)}
if(present(e)===0)return none("the reference has no values");if(present(t)===0)return none("the candidate has no values")
;return e.type==="number"?numberDrift(e,t,A,none):categoryDrift(e,t,A)}function present(e){if(e.type==="number")return countedRows(e.counts);let t=0
;for(const A of e.counts.values())t+=A;return t}function numberDrift({counts:e},{counts:t},A,n){if(A==="psi")return psiDrift(quantileBins(e,t))
;if(A==="js")return jensenShannonDrift(quantileBins(e,t));const{d:s,logP:o}=ks(e,t);if(A==="ks")return found("ks",s,o);const{standardised:r}=wasserstein(e,t)
;if(r===null)return n("every reference value is the same, so there is no standard deviation to measure by");return found("wasserstein",r,o)}
function categoryDrift(e,t,A){const n=pairCategories(e.counts,t.counts)
;const s=A==="psi"?psiDrift(n):A==="js"?jensenShannonDrift(n):found("chi2",balancedCramersV(n.reference,n.candidate),chiSquared(n.reference,n.candidate).logP)
;const o=onlyIn(n.categories,n.candidate,n.reference);const r=onlyIn(n.categories,n.reference,n.candidate);return{...s,newCategories:o.named,
vanishedCategories:r.named,...o.more>0&&{moreNewCategories:o.more},...r.more>0&&{moreVanishedCategories:r.more}}}function psiDrift({reference:e,candidate:t}){
const A=drift_sum(e);const n=drift_sum(t);const s=psi(e,t,.5);const o=psiByChance(e.length,A,n);return{...found("psi",s,psiLogP(s,e.length,A,n)),chance:o}}
function jensenShannonDrift({reference:e,candidate:t}){return found("js",jensenShannon(e,t),chiSquared(e,t).logP)}function found(e,t,A){return{test:e,
size:finite(t),logP:finite(A),logQ:null,chance:null,newCategories:[],vanishedCategories:[]}}function onlyIn(e,t,A){
const n=e.map((e,t)=>t).filter(e=>A[e]===0).sort((e,A)=>t[A]-t[e]);return{named:n.slice(0,Pe).map(t=>e[t]),more:Math.max(0,n.length-Pe)}}function finite(e){
return Math.max(-Number.MAX_VALUE,Math.min(Number.MAX_VALUE,e))}function drift_sum(e){let t=0;for(const A of e)t+=A;return t}function rowsOutside(e,t,A){let n=0
;let s=null;const{values:o}=e;for(let A=0;A<o.length&&t!==null&&o[A]<t;A++)n+=e.rows[A];n>0&&(s=o[0]);let r=0
;for(let t=o.length-1;t>=0&&A!==null&&o[t]>A;t--)r+=e.rows[t];r>0&&(s=o.at(-1));return{rows:n+r,extreme:s}}function rangeChanges(e,t){
const[A,n]=[e.counts,t.counts];if(A.values.length===0||n.values.length===0)return[];const[s,o]=[presentRows(e),presentRows(t)];const r=[]
;for(const e of["least","greatest"]){const[t,i]=[endOf(A,e),endOf(n,e)];if(t===i)continue;const a=e==="least"?i<t:i>t;const[c,u]=a?[n,t]:[A,i]
;const{rows:l}=rowsOutside(c,e==="least"?u:null,e==="least"?null:u);const g=outermost(l,a?o:s,s+o);r.push({end:e,change:a?"grew":"shrank",reference:t,
candidate:i,rows:l,p:g})}return r}function outermost(e,t,A){let n=1;for(let s=0;s<e&&n>1e-300;s++)n*=(t-s)/(A-s);return n}function endOf({values:e},t){
return t==="least"?e[0]:e.at(-1)}function cardinalityChange(e,t){const[A,n]=[distinct(e),distinct(t)];const[s,o]=[valuesIn(e),valuesIn(t)]
;if(s===0||o===0)return null;const r=new Map;for(const A of pooled(e,t))r.set(A,(r.get(A)??0)+1);let i=0;let a=0;for(const[e,t]of r){const A=outermost(e,s,s+o)
;i+=t*(1-A);a+=t*A*(1-A)}const c=Math.abs(n-i);const u=c===0?1:Math.min(1,2*Math.exp(-(c**2)/2/(a+c/3)));return{reference:A,candidate:n,expected:i,p:u}}
function distinct(e){return e.type==="number"?e.counts.values.length:e.counts.size}function valuesIn(e){let t=0
;if(e.type==="category")for(const A of e.counts.values())t+=A;else for(let A=0;A<e.counts.rows.length;A++)t+=e.counts.rows[A];return t}function*pooled(e,t){
if(e.type==="number"&&t.type==="number"){const[A,n]=[e.counts,t.counts];for(let e=0,t=0;e<A.values.length||t<n.values.length;){
const s=compare(A.values[e],n.values[t]);yield(s<=0?A.rows[e++]:0)+(s>=0?n.rows[t++]:0)}}else if(e.type==="category"&&t.type==="category"){
for(const[A,n]of e.counts)yield n+(t.counts.get(A)??0);for(const[A,n]of t.counts)e.counts.has(A)||(yield n)}}function compare(e,t){return(e??1/0)-(t??1/0)||0}
const Ke=20;function tenths(e,t){if(e.type==="number"&&t.type==="number"){const A=binEnds(e.counts,10);return{ends:A,categories:null,rows:rowsByEnd(t.counts,A)}
}if(e.type!=="category"||t.type!=="category")return null;const A=[...e.counts].sort(([e,t],[A,n])=>n-t||(e<A?-1:1)).slice(0,Ke).map(([e])=>e);const n=new Set(A)
;let s=0;for(const[e,A]of t.counts)n.has(e)||(s+=A);return{ends:null,categories:A,rows:[...A.map(e=>t.counts.get(e)??0),s]}}const He=.05
;function columnFacts(e,t,{min:A,max:n}){const s=t.type==="number"?rowsOutside(t.counts,A,n):null;if(e===null||e.type!==t.type)return{outside:s,against:null}
;const[o,r]=[distinct(e),distinct(t)];const i=isAlike(t.rows,e.rows)&&isAlike(r,o);return{outside:s,against:{distinct:{reference:o,candidate:r},ends:{
reference:endsOf(e),candidate:endsOf(t)},range:e.type==="number"&&t.type==="number"?rangeChanges(e,t):[],cardinality:i?null:cardinalityChange(e,t),
tenths:tenths(e,t)}}}function endsOf(e){if(e.type==="category")return null;const{values:t}=e.counts;return t.length===0?null:[t[0],t.at(-1)]}
function isAlike(e,t){return Math.abs(e-t)<He*t}const Ye=40;const je=15;function histogram(e,t){
if(e.type==="number"&&t.type==="number")return numberHistogram(e.counts,t.counts)
;if(e.type==="category"&&t.type==="category")return categoryHistogram(e.counts,t.counts);return{edges:null,categories:null,reference:[],candidate:[]}}
function numberHistogram(e,t){const A=[e,t].filter(e=>e.values.length>0);if(A.length===0)return{edges:null,categories:null,reference:[],candidate:[]}
;const n=wholeNumberEdges(A)??equalWidthEdges(A);return{edges:n,categories:null,reference:rowsBetween(e,n),candidate:rowsBetween(t,n)}}
function wholeNumberEdges(e){const t=Math.min(...e.map(e=>e.values[0]));const A=Math.max(...e.map(e=>e.values.at(-1)))
;if(!(A-t<Ye&&Number.isSafeInteger(t*2)&&Number.isSafeInteger(A*2)))return null;if(!e.every(e=>e.values.every(Number.isInteger)))return null;return Array.from({
length:A-t+2},(e,A)=>t+A-.5)}function equalWidthEdges(e){let t=Math.min(...e.map(e=>quantile(e,.001)));let A=Math.max(...e.map(e=>quantile(e,.999)));if(t===A){
t=Math.min(...e.map(e=>e.values[0]));A=Math.max(...e.map(e=>e.values.at(-1)))}if(t===A){const e=Math.max(.5,Math.abs(t)*1e-6)
;const bound=e=>Math.min(Number.MAX_VALUE,Math.max(-Number.MAX_VALUE,e));return[bound(t-e),bound(A+e)]}const n=Array.from({length:Ye+1
},(e,n)=>interpolate(t,A,n/Ye));return n.filter((e,t)=>t===0||e>n[t-1])}function rowsBetween(e,t){const A=t.length-2;let n=0;return t.slice(1).map((t,s)=>{
const o=s===A?e.values.length:firstFrom(e.values,n,t);const r=rowsWithin(e,n,o);n=o;return r})}function categoryHistogram(e,t){const A=pairCategories(e,t)
;const n=Math.max(1,total(A.reference));const s=Math.max(1,total(A.candidate));const share=e=>Math.max(A.reference[e]/n,A.candidate[e]/s)
;const o=A.categories.map((e,t)=>t).toSorted((e,t)=>share(t)-share(e));const r=o.slice(0,je);const i=o.slice(je)
;const bins=e=>[...r.map(t=>e[t]),...i.length>0?[total(i.map(t=>e[t]))]:[]];const a=r.map(e=>A.categories[e]);return{edges:null,
categories:i.length>0?[...a,`other (${i.length} categories)`]:a,reference:bins(A.reference),candidate:bins(A.candidate)}}function total(e){
return e.reduce((e,t)=>e+t,0)}const We=[.01,.05,.25,.5,.75,.95,.99];const Te=20;function profile(e){return e.type==="number"?numberProfile(e):categoryProfile(e)
}function numberProfile({rows:e,missing:t,invalid:A,counts:n}){const s=n.values.length;return{type:"number",rows:e,missing:t,invalid:A,distinct:s,
spread:s>0?spread(n):null}}function spread(e){const t=e.values[0];const A=e.values.at(-1);const{n:n,mean:s,squares:o,unit:r}=moments(e)
;const i=n>1?Math.sqrt(o/(n-1))*r:0;return{min:t,max:A,mean:Math.min(A,Math.max(t,s*r))+0,standardDeviation:Math.min(Number.MAX_VALUE,i),
quantiles:quantiles(e,We)}}function categoryProfile({rows:e,missing:t,counts:A}){const n=[...A].filter(([,e])=>e>0)
;const s=n.toSorted((e,t)=>t[1]-e[1]).slice(0,Te);return{type:"category",rows:e,missing:t,distinct:n.length,top:s.map(([e,t])=>({category:e,rows:t}))}}
function measureColumn(e,t,A){const n=t&&columnFacts(e,t,A);if(!e||!t||e.type!==t.type)return{shown:null,facts:n};return{shown:{reference:profile(e),
candidate:profile(t),drift:drift(e,t,A.test),histogram:histogram(e,t)},facts:n}}function takeColumns({columns:e,taken:t}){const A=[];for(;;){
const n=e[Atomics.add(t,0,1)];if(n===void 0)return A;A.push(doColumn(n))}}const Ze=[reusedRoom(),reusedRoom()]
;function doColumn({name:e,before:t,after:A,rules:n}){const s=t&&countColumn(t,Ze[0]);const o=A&&countColumn(A,Ze[1]);return{name:e,before:s&&totalsOf(s),
after:o&&totalsOf(o),cut:s&&cutColumn(s),measured:measureColumn(s,o,n)}}const ze={readTable:({files:e,request:t,budget:A},n)=>readTable(e,t,{progress:seldom(n),
budget:A}),readRange:(e,t)=>readRange(e,seldom(t)),takeColumns:e=>takeColumns(e),countPart:e=>countPart(e)};async function perform(e,t,A){
return await ze[e](t,A)}function seldom(e){let t=0;return A=>{const n=performance.now();if(n<t)return;t=n+100;e(A)}}const Ve=n.parentPort
;const answer=e=>Ve.postMessage(e);Ve.on("message",async({job:e,input:t})=>{try{answer({result:await perform(e,t,e=>answer({news:e}))})}catch(e){
if(e instanceof s.P_)answer({refusal:e.message});else{const{message:t,stack:A}=e instanceof Error?e:new Error(String(e));answer({fault:{message:t,stack:A}})}}
});