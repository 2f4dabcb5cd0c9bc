/** First set. */
export const SOFTWARE = `
[skill]
Programming | computer programming; coding; programming languages; programming language; scripting languages
SQL | Structured Query Language; SQL queries
Relational databases | RDBMS; relational database management systems; relational DB; SQL databases
[tool]
PostgreSQL | Postgres; Postgre SQL; PSQL | SQL; relational databases
MySQL | | SQL; relational databases
^Excel | Microsoft Excel; MS Excel
^Word | Microsoft Word; MS Word
[programming: programming]
JavaScript | Javascript; Java Script; ECMAScript; ES6
Java | Java SE; J2SE
?Go | Golang; Go lang
?R | R programming; RStudio; R language | | programming; Python; statistical; SAS; Stata; SPSS; language; software; package; studio; code; experience; skill
C++ | CPP
C# | C Sharp; CSharp
.NET | dotnet; .NET Framework
[technology]
React | React.js | JavaScript
Node.js | NodeJS | JavaScript
[field: business]
Nursing
Business administration | business management; business
Marketing
`;
