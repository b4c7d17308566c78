export const id=8339;export const ids=[8339];export const modules={68339:((r,a,e)=>{e.d(a,{decompress:()=>decompress})
;var v=ArrayBuffer,n=Uint8Array,t=Uint16Array,f=Int16Array,o=Int32Array;var slc=function(r,a,e){if(n.prototype.slice)return n.prototype.slice.call(r,a,e)
;(a==null||a<0)&&(a=0);(e==null||e>r.length)&&(e=r.length);var v=new n(e-a);v.set(r.subarray(a,e));return v};var fill=function(r,a,e,v){
if(n.prototype.fill)return n.prototype.fill.call(r,a,e,v);(e==null||e<0)&&(e=0);(v==null||v>r.length)&&(v=r.length);for(;e<v;++e)r[e]=a;return r}
;var cpw=function(r,a,e,v){if(n.prototype.copyWithin)return n.prototype.copyWithin.call(r,a,e,v);(e==null||e<0)&&(e=0);(v==null||v>r.length)&&(v=r.length)
;while(e<v)r[a++]=r[e++]}
;var u=["invalid zstd data","window size too large (>2046MB)","invalid block type","FSE accuracy too high","match distance too far back","unexpected EOF"]
;var err=function(r,a,e){var v=new Error(a||u[r]);v.code=r;Error.captureStackTrace&&Error.captureStackTrace(v,err);if(!e)throw v;return v}
;var rb=function(r,a,e){var v=0,n=0;for(;v<e;++v)n|=r[a++]<<(v<<3);return n};var b4=function(r,a){return(r[a]|r[a+1]<<8|r[a+2]<<16|r[a+3]<<24)>>>0}
;var rzfh=function(r,a){var e=r[0]|r[1]<<8|r[2]<<16;if(e==3126568&&r[3]==253){var v=r[4];var t=v>>5&1,f=v>>2&1,u=v&3,i=v>>6;v&8&&err(0);var l=6-t;var s=u==3?4:u
;var b=rb(r,l,s);l+=s;var c=i?1<<i:t;var y=rb(r,l,c)+(i==1&&256);var h=y;if(!t){var w=1<<10+(r[5]>>3);h=w+(w>>3)*(r[5]&7)}h>2145386496&&err(1)
;var p=new n((a==1?y||h:a?0:h)+12);p[0]=1,p[4]=4,p[8]=8;return{b:l+c,y:0,l:0,d:b,w:a&&a!=1?a:p.subarray(12),e:h,o:new o(p.buffer,0,3),u:y,c:f,
m:Math.min(131072,h)}}if((e>>4|r[3]<<20)==25481893)return b4(r,4)+8;err(0)};var msb=function(r){var a=0;for(;1<<a<=r;++a);return a-1};var rfse=function(r,a,e){
var o=4+(a<<3);var u=5+(r[a]&15);u>e&&err(3);var i=1<<u;var l=i,s=-1,b=-1,c=-1,y=i;var h=new v(512+(i<<2));var w=new f(h,0,256);var p=new t(h,0,256)
;var g=new t(h,512,i);var d=512+(i<<1);var m=new n(h,d,i);var k=new n(h,d+i);while(s<255&&l>0){var A=msb(l+1);var E=o>>3;var x=(1<<A+1)-1
;var S=(r[E]|r[E+1]<<8|r[E+2]<<16)>>(o&7)&x;var z=(1<<A)-1;var B=x-l-1;var F=S&z;if(F<B)o+=A,S=F;else{o+=A+1;S>z&&(S-=B)}w[++s]=--S;if(S==-1){l+=S;m[--y]=s
}else l-=S;if(!S)do{var I=o>>3;b=(r[I]|r[I+1]<<8)>>(o&7)&3;o+=2;s+=b}while(b==3)}(s>255||l)&&err(0);var M=0;var T=(i>>1)+(i>>3)+3;var U=i-1
;for(var W=0;W<=s;++W){var j=w[W];if(j<1){p[W]=-j;continue}for(c=0;c<j;++c){m[M]=W;do{M=M+T&U}while(M>=y)}}M&&err(0);for(c=0;c<i;++c){var O=p[m[c]]++
;var q=k[c]=u-msb(O);g[c]=(O<<q)-i}return[o+7>>3,{b:u,s:m,n:k,t:g}]};var rhu=function(r,a){var e=0,v=-1;var f=new n(292),o=r[a];var u=f.subarray(0,256)
;var i=f.subarray(256,268);var l=new t(f.buffer,268);if(o<128){var s=rfse(r,a+1,6),b=s[0],c=s[1];a+=o;var y=b<<3;var h=r[a];h||err(0);var w=0,p=0,g=c.b,d=g
;var m=(++a<<3)-8+msb(h);for(;;){m-=g;if(m<y)break;var k=m>>3;w+=(r[k]|r[k+1]<<8)>>(m&7)&(1<<g)-1;u[++v]=c.s[w];m-=d;if(m<y)break;k=m>>3
;p+=(r[k]|r[k+1]<<8)>>(m&7)&(1<<d)-1;u[++v]=c.s[p];g=c.n[w];w=c.t[w];d=c.n[p];p=c.t[p]}++v>255&&err(0)}else{v=o-127;for(;e<v;e+=2){var A=r[++a];u[e]=A>>4
;u[e+1]=A&15}++a}var E=0;for(e=0;e<v;++e){var x=u[e];x>11&&err(0);E+=x&&1<<x-1}var S=msb(E)+1;var z=1<<S;var B=z-E;B&B-1&&err(0);u[v++]=msb(B)+1
;for(e=0;e<v;++e){x=u[e];++i[u[e]=x&&S+1-x]}var F=new n(z<<1);var I=F.subarray(0,z),M=F.subarray(z);l[S]=0;for(e=S;e>0;--e){var T=l[e]
;fill(M,e,T,l[e-1]=T+i[e]*(1<<S-e))}l[0]!=z&&err(0);for(e=0;e<v;++e){var U=u[e];if(U){var W=l[U];fill(I,e,W,l[U]=W+(1<<S-U))}}return[a,{n:M,b:S,s:I}]}
;var i=rfse(new n([81,16,99,140,49,198,24,99,12,33,196,24,99,102,102,134,70,146,4]),0,6)[1]
;var l=rfse(new n([33,20,196,24,99,140,33,132,16,66,8,33,132,16,66,8,33,68,68,68,68,68,68,68,68,36,9]),0,6)[1]
;var s=rfse(new n([32,132,16,66,102,70,68,68,68,68,36,73,2]),0,5)[1];var b2bl=function(r,a){var e=r.length,v=new o(e);for(var n=0;n<e;++n){v[n]=a;a+=1<<r[n]}
return v};var b=new n(new o([0,0,0,0,16843009,50528770,134678020,202050057,269422093]).buffer,0,36);var c=b2bl(b,0)
;var y=new n(new o([0,0,0,0,0,0,0,0,16843009,50528770,117769220,185207048,252579084,16]).buffer,0,53);var h=b2bl(y,3);var dhu=function(r,a,e){
var v=r.length,n=a.length,t=r[v-1],f=(1<<e.b)-1,o=-e.b;t||err(0);var u=0,i=e.b,l=(v<<3)-8+msb(t)-i,s=-1;for(;l>o&&s<n;){var b=l>>3
;var c=(r[b]|r[b+1]<<8|r[b+2]<<16)>>(l&7);u=(u<<i|c)&f;a[++s]=e.s[u];l-=i=e.n[u]}l==o&&s+1==n||err(0)};var dhu4=function(r,a,e){var v=6
;var n=a.length,t=n+3>>2,f=t<<1,o=t+f;dhu(r.subarray(v,v+=r[0]|r[1]<<8),a.subarray(0,t),e);dhu(r.subarray(v,v+=r[2]|r[3]<<8),a.subarray(t,f),e)
;dhu(r.subarray(v,v+=r[4]|r[5]<<8),a.subarray(f,o),e);dhu(r.subarray(v),a.subarray(o),e)};var rzb=function(r,a,e){var v;var f=a.b;var o=r[f],u=o>>1&3;a.l=o&1
;var w=o>>3|r[f+1]<<5|r[f+2]<<13;var p=(f+=3)+w;if(u==1){if(f>=r.length)return;a.b=f+1;if(e){fill(e,r[f],a.y,a.y+=w);return e}return fill(new n(w),r[f])}
if(p>r.length)return;if(u==0){a.b=p;if(e){e.set(r.subarray(f,p),a.y);a.y+=w;return e}return slc(r,f,p)}if(u==2){var g=r[f],d=g&3,m=g>>2&3;var k=g>>4,A=0,E=0
;if(d<2)m&1?k|=r[++f]<<4|(m&2&&r[++f]<<12):k=g>>3;else{E=m;m<2?(k|=(r[++f]&63)<<4,A=r[f]>>6|r[++f]<<2):m==2?(k|=r[++f]<<4|(r[++f]&3)<<12,
A=r[f]>>2|r[++f]<<6):(k|=r[++f]<<4|(r[++f]&63)<<12,A=r[f]>>6|r[++f]<<2|r[++f]<<10)}++f;var x=e?e.subarray(a.y,a.y+a.m):new n(a.m);var S=x.length-k
;if(d==0)x.set(r.subarray(f,f+=k),S);else if(d==1)fill(x,r[f++],S);else{var z=a.h;if(d==2){var B=rhu(r,f);A+=f-(f=B[0]);a.h=z=B[1]}else z||err(0)
;(E?dhu4:dhu)(r.subarray(f,f+=A),x.subarray(S),z)}var F=r[f++];if(F){F==255?F=32512+(r[f++]|r[f++]<<8):F>127&&(F=F-128<<8|r[f++]);var I=r[f++];I&3&&err(0)
;var M=[l,s,i];for(var T=2;T>-1;--T){var U=I>>2+(T<<1)&3;if(U==1){var W=new n([0,0,r[f++]]);M[T]={s:W.subarray(2,3),n:W.subarray(0,1),t:new t(W.buffer,0,1),b:0}
}else if(U==2)v=rfse(r,f,9-(T&1)),f=v[0],M[T]=v[1];else if(U==3){a.t||err(0);M[T]=a.t[T]}}var j=a.t=M,O=j[0],q=j[1],C=j[2];var D=r[p-1];D||err(0)
;var G=(p<<3)-8+msb(D)-C.b,H=G>>3,J=0;var K=(r[H]|r[H+1]<<8)>>(G&7)&(1<<C.b)-1;H=(G-=q.b)>>3;var L=(r[H]|r[H+1]<<8)>>(G&7)&(1<<q.b)-1;H=(G-=O.b)>>3
;var N=(r[H]|r[H+1]<<8)>>(G&7)&(1<<O.b)-1;for(++F;--F;){var P=C.s[K];var Q=C.n[K];var R=O.s[N];var V=O.n[N];var X=q.s[L];var Y=q.n[L];H=(G-=X)>>3;var Z=1<<X
;var $=Z+((r[H]|r[H+1]<<8|r[H+2]<<16|r[H+3]<<24)>>>(G&7)&Z-1);H=(G-=y[R])>>3;var _=h[R]+((r[H]|r[H+1]<<8|r[H+2]<<16)>>(G&7)&(1<<y[R])-1);H=(G-=b[P])>>3
;var rr=c[P]+((r[H]|r[H+1]<<8|r[H+2]<<16)>>(G&7)&(1<<b[P])-1);H=(G-=Q)>>3;K=C.t[K]+((r[H]|r[H+1]<<8)>>(G&7)&(1<<Q)-1);H=(G-=V)>>3
;N=O.t[N]+((r[H]|r[H+1]<<8)>>(G&7)&(1<<V)-1);H=(G-=Y)>>3;L=q.t[L]+((r[H]|r[H+1]<<8)>>(G&7)&(1<<Y)-1);if($>3){a.o[2]=a.o[1];a.o[1]=a.o[0];a.o[0]=$-=3}else{
var ar=$-(rr!=0);if(ar){$=ar==3?a.o[0]-1:a.o[ar];ar>1&&(a.o[2]=a.o[1]);a.o[1]=a.o[0];a.o[0]=$}else $=a.o[0]}for(T=0;T<rr;++T)x[J+T]=x[S+T];J+=rr,S+=rr
;var er=J-$;if(er<0){var vr=-er;var nr=a.e+er;vr>_&&(vr=_);for(T=0;T<vr;++T)x[J+T]=a.w[nr+T];J+=vr,_-=vr,er=0}for(T=0;T<_;++T)x[J+T]=x[er+T];J+=_}
if(J!=S)while(S<x.length)x[J++]=x[S++];else J=x.length;e?a.y+=J:x=slc(x,0,J)}else if(e){a.y+=k;if(S)for(T=0;T<k;++T)x[T]=x[S+T]}else S&&(x=slc(x,S));a.b=p
;return x}err(2)};var cct=function(r,a){if(r.length==1)return r[0];var e=new n(a);for(var v=0,t=0;v<r.length;++v){var f=r[v];e.set(f,t);t+=f.length}return e}
;function decompress(r,a){var e=[],v=+!a;var n=0,t=0;for(;r.length;){var f=rzfh(r,v||a);if(typeof f=="object"){if(v){a=null;if(f.w.length==f.u){e.push(a=f.w)
;t+=f.u}}else{e.push(a);f.e=0}for(;!f.l;){var o=rzb(r,f,a);o||err(5);if(a)f.e=f.y;else{e.push(o);t+=o.length;cpw(f.w,0,o.length);f.w.set(o,f.w.length-o.length)}
}n=f.b+f.c*4}else n=f;r=r.subarray(n)}return cct(e,t)}})};