export const id=5521;export const ids=[5521];export const modules={15521:((t,r,i)=>{i.d(r,{RE:()=>mean,cz:()=>sum});function sum(t){if(t.length===0)return 0
;var r=t[0];var i=0;var a;if(typeof r!=="number")return Number.NaN;for(var n=1;n<t.length;n++){if(typeof t[n]!=="number")return Number.NaN;a=r+t[n]
;Math.abs(r)>=Math.abs(t[n])?i+=r-a+t[n]:i+=t[n]-a+r;r=a}return r+i}function mean(t){if(t.length===0)throw new Error("mean requires at least one data point")
;return sum(t)/t.length}var a=function BayesianClassifier(){this.totalCount=0;this.data={}};a.prototype.train=function train(t,r){
this.data[r]||(this.data[r]={});for(var i in t){var a=t[i];this.data[r][i]===void 0&&(this.data[r][i]={});this.data[r][i][a]===void 0&&(this.data[r][i][a]=0)
;this.data[r][i][a]++}this.totalCount++};a.prototype.score=function score(t){var r={};var i;for(var a in t){var n=t[a];for(i in this.data){
r[i]===void 0&&(r[i]={});this.data[i][a]?r[i][a+"_"+n]=(this.data[i][a][n]||0)/this.totalCount:r[i][a+"_"+n]=0}}var e={};for(i in r){e[i]=0
;for(var s in r[i])e[i]+=r[i][s]}return e};Math.log(Math.sqrt(2*Math.PI));var n=Math.sqrt(2*Math.PI);function cumulativeDistribution(t){var r=t;var i=t
;for(var a=1;a<30;a++){i*=t*t/(2*a+1);r+=i}return Math.round(1e4*(.5+r/n*Math.exp(-t*t/2)))/1e4}var e=[]
;for(var s=0;s<=3.09;s+=.01)e.push(cumulativeDistribution(s));Math.sqrt(2*Math.PI);var h=function PerceptronModel(){this.weights=[];this.bias=0}
;h.prototype.predict=function predict(t){if(t.length!==this.weights.length)return null;var r=0;for(var i=0;i<this.weights.length;i++)r+=this.weights[i]*t[i]
;r+=this.bias;return r>0?1:0};h.prototype.train=function train(t,r){if(r!==0&&r!==1)return null;if(t.length!==this.weights.length){this.weights=t.slice()
;this.bias=1}var i=this.predict(t);if(typeof i==="number"&&i!==r){var a=r-i;for(var n=0;n<this.weights.length;n++)this.weights[n]+=a*t[n];this.bias+=a}
return this}})};