/** Software, data, systems, networks and security. Programming languages that need no context stand in generated.ts. */
export const SOFTWARE = `
[skill]
Programming | computer programming; coding; programming languages; writing code; <scripting / scripting languages
Software development | software engineering experience; application development; software design and development; systems development; app development; development of software; <enterprise software development / enterprise applications; <mobile development / mobile app development / mobile apps; <full-stack development / full-stack; <front-end development / front-end / frontend engineering / UI development; <back-end development / back-end; <web development / web applications / web technologies; <embedded systems / embedded software / embedded development / firmware; <API development / API design / API integration | programming
Software architecture | system architecture; solution architecture; technical architecture; enterprise architecture; software design; system design; <design patterns; <domain-driven design / DDD; <microservices; <service-oriented architecture / SOA; <event-driven architecture; <distributed systems / distributed computing; <object-oriented design / OOD; <scalability / scalable systems
Object-oriented programming | OOP; object-oriented; OO programming | programming
Functional programming | | programming
Data structures | algorithms; algorithm design | computer science
+ Concurrency / multithreading / multi-threading; Performance optimization / performance tuning / code optimization; Debugging; Refactoring / code refactoring; Code review; Pair programming; Clean code / coding standards; Monorepo; Low-code / no-code; Web accessibility / WCAG / digital accessibility; Responsive design; Internationalization and localization of software / i18n; Progressive web apps / PWA; Single-page applications / SPA development; Real-time systems / real-time operating systems / RTOS; Developer experience / developer tooling / developer productivity; Message queues / message queue / message brokers / messaging systems / messaging queues | software development
+ Version control / source control / code versioning / revision control; Web scraping
Software development life cycle | SDLC; software development lifecycle; software lifecycle; <release management; <requirements gathering / business requirements / requirements analysis / requirements definition
Software testing | software QA; QA testing; software quality; <test plans / test cases / test planning / test execution; <test automation / automated testing / automated tests / automation testing / QA automation; <unit testing / unit tests; <integration testing / integration tests; <end-to-end testing / E2E testing; <regression testing / regression tests; <performance testing / load testing; <user acceptance testing / UAT; <test-driven development / TDD; <behavior-driven development / BDD; <usability testing / user testing; <system testing
Continuous integration | CI/CD; CI; continuous delivery; continuous deployment; CI/CD pipelines; build automation; deployment pipelines; <GitOps; <deployment automation / automated deployment
DevOps | dev ops; <DevSecOps; <site reliability engineering / SRE; <platform engineering; <MLOps; <infrastructure as code / IaC; <observability / application performance monitoring / APM
Cloud computing | cloud; cloud infrastructure; cloud native; <serverless; <hybrid cloud; <multi-cloud; <cloud migration; <cloud security; <PaaS / platform as a service; <IaaS / infrastructure as a service
Containerization | ?containers; container orchestration | devops | Docker; Kubernetes; cloud; software; application; orchestration
Agile | agile software development; agile framework; scrum/agile; agile/scrum; <=SAFe / Scaled Agile; <Scrum / scrum framework; <Kanban; <sprint planning / backlog grooming / backlog management / backlog refinement; <user stories
Waterfall
Technical support | IT support; tech support; help desk; helpdesk; service desk; desktop support; user support; computer support; technical troubleshooting; IT helpdesk; PC support; technical customer support; deskside support; software support; application support; <remote support; <tier 2 support / level 2 support / tier 1 support / tier 3 support; <computer repair / PC repair; <ticketing systems
System administration | server administration; sysadmin; server management; IT administration; IT operations; IT infrastructure; infrastructure management; <Linux administration / Linux system administration; <patch management; <backup and recovery / data backup / disaster recovery; <virtualization; <endpoint management / mobile device management / MDM; <identity and access management / IAM / identity management / access management; <IT asset management; <storage area network / =SAN / =NAS
?Networking | LAN/WAN; LAN; WAN; network support; network design; network protocols; <TCP/IP; <DNS; <DHCP; <VPN; <firewalls / firewall; <wireless networking / Wi-Fi / WLAN; <VoIP / voice over IP / IP telephony; <BGP; <OSPF; <MPLS; <SD-WAN; <load balancing / load balancers; <network management / network monitoring; <WAN optimization; <packet inspection / packet analysis; <QoS / quality of service; <OSI model; <VXLAN; <structured cabling / network cabling / Cat6; <fiber optics / fiber splicing; <VLAN; <SNMP | information technology | computer; network; Cisco; LAN; WAN; protocol; router; server; system; TCP; firewall; hardware; IT; security; admin; administration
Database administration | database design; database systems; databases; database; database architecture; <data modeling / dimensional modeling / data models; <stored procedures; <query optimization / SQL tuning; <database migration / data migration
Relational databases | RDBMS; relational DB; relational database; SQL databases | database administration
NoSQL | NoSQL databases; non-relational databases; <graph databases / graph database; <vector databases / vector database | database administration
SQL | Structured Query Language; SQL queries; SQL querying; writing SQL; SQL programming; ANSI SQL; SQL scripting
Data engineering | data pipelines; data infrastructure; data platform; modern data stack; <ETL / extract transform load / ETL/ELT / ELT; <data warehousing / data warehouse / data warehouses; <data lake / lakehouse; <big data; <data integration; <stream processing / streaming data / real-time data; <data orchestration
Data governance | data stewardship; MDM data; metadata management; data catalog; data lineage; master data | data management
Data management | data quality; data quality management; data integrity; data validation; data cleaning; data cleansing
Data analysis | analyzing data; data analytics; analysing data; analyze data; data mining; data interpretation; analysis of data; <data preparation / data munging; <unstructured data / large data sets / large datasets; trends in data; Datenanalyse; <data visualization / visualizing data / visualizations; <data storytelling / story using data; <business intelligence / =BI / BI reporting; <dashboards / dashboarding / KPI dashboards; <web analytics / digital analytics; <product analytics; <marketing analytics; <people analytics / HR analytics; <ad hoc reporting / ad-hoc analysis; <cohort analysis; <predictive analytics / predictive modeling / forecast modeling; <data manipulation / data wrangling
Forecasting | forecasts
A/B testing | experimentation; split testing | statistics; data analysis
Machine learning | ML; ML models; statistical learning; machine learning algorithms; machine learning models; machine learning techniques; machine learning methods; machine learning libraries; machine learning frameworks; predictive models; <deep learning / neural networks / artificial neural networks / neural nets / convolutional neural networks / recurrent neural networks / =CNN / =RNN / =LSTM; <natural language processing / NLP / natural language understanding / =NLU / text mining / text analytics / sentiment analysis / language models / topic modeling / word embeddings / word2vec / doc2vec; <supervised learning / unsupervised learning / classification models / classifiers / naive Bayes; <decision trees / decision tree / decision tree learning; <support vector machines / support vector machine / =SVM; <ensemble learning / ensemble methods; <k-means / k-nearest neighbors; <computer vision / image processing / image recognition; <reinforcement learning; <recommendation systems / recommender systems / recommendation engines / collaborative filtering; <feature engineering; <model deployment / model serving; <anomaly detection; <speech recognition | artificial intelligence; data science
Generative AI | GenAI; gen AI; LLM; large language models; foundation models; <prompt engineering / prompting; <retrieval-augmented generation / =RAG; <fine-tuning; <AI agents / agentic AI / agentic workflows; <AI tools / AI coding tools / AI-assisted development / AI assistants | artificial intelligence
Statistical modeling methods | statistical models; statistical techniques; statistical programming; <regression / linear regression / regression analysis / regression modeling / multivariate regression / non-linear regression; <analysis of variance / ANOVA; <descriptive statistics / inferential statistics; <standard deviation / coefficient of variation; <factor analysis / conjoint analysis; <statistical testing / statistical tests / significance testing / significance tests; <mathematical programming / linear programming; <logistic regression; <Bayesian statistics / Bayesian inference / Bayesian methods / Bayesian modeling; <causal inference; <hypothesis testing; <multivariate analysis; <survival analysis; <multilevel models / mixed models; <experimental design / design of experiments; <survey sampling / sampling methods; <Monte Carlo simulation / Monte Carlo; <simulation modeling / agent-based modeling; <probability / probability theory; <Poisson regression; <generalized linear models / GLM; <cluster analysis; <clustering; <time series / time series forecasting / time series analysis / time series modeling; <dimensionality reduction / dimension reduction / principal component analysis; <social network analysis / network analysis | statistics
Security operations | =SOC; SIEM; threat detection; incident response; log analysis; <threat hunting; <threat intelligence / cyber threat intelligence; <digital forensics; <malware analysis; <intrusion detection / IDS/IPS; <endpoint security / EDR / endpoint detection and response | cybersecurity
Application security | secure coding; AppSec; software security; <OWASP; <threat modeling; <penetration testing / pen testing / ethical hacking / pentesting / red teaming; <vulnerability management / vulnerability assessment; <cryptography / encryption; <PKI / public key infrastructure; <authentication and authorization / OAuth / OAuth2 / SAML / single sign-on / SSO; <zero trust | cybersecurity
Information security management | security compliance; GRC; IT risk management; security policies; security controls; IT audit; IT auditing; security audits; IT governance | cybersecurity
Product management | product strategy; product ownership; product development; product roadmap; product launches; product discovery; Produktmanagement
UX design | user experience; user experience design; UX; UI/UX; UX/UI; UX/UI design; UI/UX design; product design UX; <user interface design / UI design / UI; <user research / UX research / usability; <wireframing / wireframes; <prototyping / rapid prototyping; <information architecture; <design systems; <user flows / journey mapping; <design thinking; <UX writing / content design | design
Business analysis | business analyst experience; systems analysis; process mapping; gap analysis; process modeling; BPMN; technical requirements; <process documentation; <use cases
IT service management | ITSM; ITIL processes; IT services; <incident management; <service level agreements / SLAs
ERP | enterprise resource planning
CRM | customer relationship management; CRM database
Systems integration | middleware; iPaaS; <EDI / electronic data interchange
Automation | process automation; workflow automation; RPA; automated systems; automating processes
SaaS | software as a service; cloud software; B2B SaaS
Internet of Things | IoT; IIoT; connected devices
Blockchain | Web3; cryptocurrency; smart contracts; DeFi; crypto
+ Augmented reality / virtual reality / AR/VR / mixed reality / =XR; Quantum computing; High-performance computing / HPC; GPU programming / GPU computing; Edge computing; 3D graphics programming / computer graphics; Search engineering / information retrieval; Mainframe; Geographic information systems / GIS / GIS mapping / geospatial software | information technology

[programming: programming]
+ ?C / C language / ANSI C / embedded C; C/C++ / C and C++
+ ?Go / Golang / Go lang; ?R / R programming / RStudio / R language / R Studio; ^Rust / Rust programming / Rust lang; ^Swift / SwiftUI / Swift programming; ^Ruby / Ruby programming; ^Perl / Perl scripting; ^Julia programming; ?Dart / Dart programming; ?Scheme; ^Scratch programming / MIT Scratch; ?Lisp / Common Lisp / Clojure lisp; ?D language; ?Ada; ?Crystal language; ?Elm; ?Stan; ^Apex / Salesforce Apex; ?Logo language; ?Processing language; ?Groovy; ?Julia
C++ | CPP; C plus plus; C++ programming; C++11; C++17
C# | C Sharp; CSharp; C#.NET; C# .NET
JavaScript | ECMAScript; ES6; Java Script; JavaScript frameworks; ?JS; JavaScript/TypeScript | | HTML; CSS; TypeScript; React; Node; framework; library; experience
TypeScript | Type Script | JavaScript
Java | Java SE; J2SE; core Java; Java programming; Java 8; Java 17; <Java EE / J2EE / Jakarta EE
Python | Python 3; Python programming; Python scripting; Python3
PHP | PHP7; PHP 8
Visual Basic | VB.NET; Visual Basic .NET; ?VB | | .NET; C#; SQL; programming; script; ASP
VBA | Visual Basic for Applications; Excel macros; Excel VBA; ?macros; VBA macros | | Excel; spreadsheet; spreadsheets; VBA; Office; Access
?Shell scripting | shell scripts; Unix shell; ^Bash; Bash scripting; bash scripts; ksh; zsh
PowerShell | Power Shell | scripting
HTML | HTML5; HTML/CSS; HTML & CSS; XHTML
CSS | CSS3; CSS/HTML; cascading style sheets; <Sass / SCSS; <Less CSS
T-SQL | Transact-SQL | SQL
PL/SQL | Oracle PL/SQL | SQL
XML | XSLT; XML/JSON; XSD; XPath
JSON | JSON/XML
+ YAML; ^Markdown; LaTeX; UML / Unified Modeling Language; Regular expressions / regex; Assembly language; Ladder logic
SAS | SAS programming; Statistical Analysis Software; Base SAS; Statistical Analysis System; SAS/STAT | statistics
Stata | | statistics
MATLAB | Simulink; MATLAB/Simulink; <GNU Octave
+ G-code / M-code; RPG IV / RPGLE; ^Solidity | programming

[technology: JavaScript]
^React | React.js; <Next.js; <Redux; <React Native; <^Gatsby / Gatsby.js
^Angular | AngularJS; Angular.js; Angular 2+; <RxJS
Vue.js | ^Vue; Vue 3; <Nuxt.js / Nuxt
Node.js | ?Node; <Express.js / ?Express; <NestJS / Nest.js; <npm | | JavaScript; React; express; js; developer; Python; backend
+ jQuery; Ember.js; Svelte / SvelteKit; D3.js / ?D3; Three.js / WebGL; Electron framework / Electron.js; Webpack; Vite build tool / ?Vite; Ext JS
[technology]
+ Jest testing / ^Jest; Cypress testing / ?Cypress; Playwright testing / ^Playwright; Mocha testing / ?Mocha; Selenium; JUnit; NUnit; xUnit; PyTest / PyUnit; TestNG; Cucumber testing / ?Cucumber; Appium; Postman API / ^Postman; SoapUI; JMeter / Apache JMeter; LoadRunner; TestRail; Robot Framework | test automation
+ Tailwind CSS / Tailwind / TailwindCSS; Bootstrap CSS / ^Bootstrap; Material UI / MUI | CSS
+ Flask framework / ^Flask; Django; FastAPI; Pandas / pandas library; NumPy; SciPy; scikit-learn / sklearn / scikit; PySpark; SQLAlchemy; Streamlit; Jupyter / Jupyter Notebook; matplotlib / seaborn; statsmodels; Bokeh plotting / ^Bokeh; Anaconda distribution / ^Anaconda; ^Airflow / Apache Airflow; Dagster | Python
+ PyTorch; TensorFlow; Keras; XGBoost; LangChain; LlamaIndex; Hugging Face / HuggingFace; OpenCV; MLflow; Kubeflow; SageMaker / Amazon SageMaker; Vertex AI; random forests / gradient boosting; spaCy; NLTK; Gensim; Theano; BERT model / =BERT; Weka software / ^Weka; H2O.ai / =H2O | machine learning
+ tidyverse / ggplot2 / dplyr; Shiny apps / R Shiny / ?Shiny | r
+ Spring Framework / ^Spring / Spring MVC / Spring Cloud; Spring Boot / SpringBoot; Hibernate ORM / ^Hibernate; ^Maven / Apache Maven; Gradle; Apache Tomcat / Tomcat; JBoss / WildFly; WebLogic; WebSphere; JPA; Quarkus | Java
+ .NET / dotnet / .NET Framework / .NET Core / ASP.NET / .NET MVC / DotNet Core; Entity Framework; Blazor; WPF; WCF; LINQ; Xamarin
+ Laravel; Symfony; CodeIgniter; Drupal; Magento / Adobe Commerce; WooCommerce | PHP
+ Ruby on Rails / Rails framework / ^Rails / RoR | ruby
+ ^Flutter; Android development / Android SDK / Android Studio / ?Android; iOS development / iOS SDK / Xcode / ?iOS; Jetpack Compose | mobile development
+ Unity engine / ^Unity / Unity3D; Unreal Engine; Godot; OpenGL; DirectX; Vulkan API / ?Vulkan | game development studies
+ GraphQL; REST APIs / =REST / RESTful / RESTful APIs / REST API; SOAP web services / SOAP APIs; gRPC; OpenAPI / ^Swagger; WebSockets / WebSocket; Webhooks; Web services | API development
+ Linux / Linux/Unix / Unix/Linux / GNU/Linux / Linux OS; Ubuntu; Red Hat Enterprise Linux / RHEL / Red Hat Linux / Red Hat; CentOS; Debian | unix
Unix
+ Solaris; AIX; HP-UX | unix
^Windows | Microsoft Windows; MS Windows; Windows OS; Windows 10; Windows 11 | | operating; system; Mac; macOS; Linux; server; Microsoft; OS; Office
Windows Server | Server 2019 | windows
macOS | Mac OS; OS X; Mac computers; Apple computers
+ Android OS; AS/400 / IBM i / iSeries; Operating systems
[tool]
+ PostgreSQL / Postgres / PostGIS / Postgre SQL; MySQL; MariaDB; Microsoft SQL Server / SQL Server / MS SQL / MSSQL / MS SQL Server; Oracle Database / ^Oracle / Oracle DB / Oracle RDBMS / Oracle SQL; SQLite; IBM Db2 / DB2; Amazon Aurora; CockroachDB; Teradata; Amazon RDS | SQL; relational databases
+ Snowflake; Amazon Redshift / Redshift; Google BigQuery / BigQuery; Azure Synapse / Synapse Analytics; Databricks; ?dbt / data build tool; Apache Hive / HiveQL / ?Hive; Apache Impala / ?Impala; Netezza; Trino / Presto SQL; ClickHouse | SQL; data warehousing
+ MongoDB / Mongo / MongoDB Atlas; Redis; ^Cassandra / Apache Cassandra; DynamoDB / Amazon DynamoDB; Couchbase; Firebase / Firestore; HBase; Neo4j; Cosmos DB / CosmosDB; Elasticsearch / Elastic Search / ELK / ELK stack / Elastic Stack; OpenSearch; ^Pinecone; Supabase | NoSQL
Microsoft Access | MS Access; ?Access; Access database; Access databases | database administration | Excel; Word; PowerPoint; database; microsoft; office; Outlook; ms
+ Kafka / Apache Kafka; Amazon Kinesis / ^Kinesis; Apache Flink / ^Flink | stream processing; message queues
+ RabbitMQ; Pub/Sub; Amazon SQS / SQS; ActiveMQ; IBM MQ | message queues
+ Apache Spark / ^Spark; Hadoop / Apache Hadoop / HDFS / MapReduce / Hadoop ecosystem; EMR cluster / Amazon EMR | big data
+ Fivetran; Informatica; SSIS / SQL Server Integration Services; Talend; AWS Glue / ?Glue; Azure Data Factory / ADF; Alteryx; Matillion; DataStage; Airbyte; Pentaho | ETL
+ Tableau / Tableau Desktop / Tableau Server; Power BI / PowerBI / Microsoft Power BI; Looker / LookML / Looker Studio / Data Studio; Qlik / QlikView / Qlik Sense / QlikSense; SSRS / SQL Server Reporting Services; Cognos / IBM Cognos; MicroStrategy; Domo analytics / ?Domo; Metabase; Crystal Reports; SAP BusinessObjects / BusinessObjects / Business Objects; ?Superset / Apache Superset; ThoughtSpot; Spotfire | business intelligence; data visualization
+ Google Analytics / GA4; Adobe Analytics / Omniture; Mixpanel; Amplitude analytics / ^Amplitude; Heap analytics / ?Heap; Hotjar; Segment CDP / ?Segment; Google Tag Manager / GTM tags; Pendo; Optimizely; LaunchDarkly / feature flags / feature management; PostHog | data analysis
+ SPSS / IBM SPSS; Minitab; JMP software / ?JMP; NVivo; ATLAS.ti; Qualtrics; SurveyMonkey; GraphPad Prism / GraphPad; EViews; RapidMiner; KNIME | statistics
+ AWS / Amazon Web Services / AWS Cloud; Microsoft Azure / Azure / Azure Cloud / MS Azure; Google Cloud Platform / GCP / Google Cloud; Oracle Cloud Infrastructure / OCI cloud; IBM Cloud; Heroku; DigitalOcean; Vercel; Netlify; Cloudflare; OpenStack; Pivotal Cloud Foundry / Cloud Foundry | cloud computing
+ Amazon EC2 / EC2; Amazon S3 / ?S3; AWS Lambda / ?Lambda; CloudFormation; CloudWatch / Amazon CloudWatch; Amazon ECS / ECS; Fargate; AWS CDK; API Gateway | AWS
+ Amazon EKS / EKS; Azure Kubernetes Service / AKS; Google Kubernetes Engine / GKE; OpenShift / Red Hat OpenShift; Helm charts / ^Helm; Istio; Linkerd; Service mesh; Karpenter | Kubernetes
Kubernetes | k8s | containerization
Docker | Docker containers; Docker Compose; Dockerfile; <Docker Swarm | containerization
+ Terraform / OpenTofu; Pulumi | infrastructure as code
+ Ansible; Puppet configuration / ?Puppet; Chef configuration / ?Chef; SaltStack / ?Salt | infrastructure as code
+ Jenkins; GitHub Actions; GitLab CI / GitLab CI/CD / GitLab pipelines; CircleCI / Circle CI; Azure DevOps / VSTS / Azure Pipelines / TFS / Team Foundation Server; Bamboo CI / ?Bamboo; TeamCity; Argo CD / ArgoCD; Flux CD / FluxCD; CruiseControl / Cruise Control; AWS CodePipeline / CodePipeline; Artifactory | continuous integration
+ Git; GitHub; GitLab; Bitbucket; Subversion / SVN; Perforce | version control
+ ^Prometheus; Grafana; Datadog; New Relic; Splunk; Dynatrace; AppDynamics; Nagios; Zabbix; PagerDuty; Sentry monitoring / ^Sentry; OpenTelemetry; SolarWinds; Logstash; Kibana | observability
+ Jira / Atlassian Jira; ^Confluence; Trello; ^Asana; Monday.com / ?Monday; ClickUp; Basecamp; ^Notion; Smartsheet; Wrike; Airtable; Microsoft Project / MS Project; Miro / Miro board; Lucidchart; Microsoft Visio / Visio / MS Visio; Workfront / Adobe Workfront; Primavera / Primavera P6 / Oracle Primavera / ?P6; Atlassian | project management software
Project management software | project management tools; PM software
+ ServiceNow / Service Now; Zendesk; Freshdesk / Freshservice; Remedy ticketing / BMC Remedy; ConnectWise; Intercom messenger / ^Intercom; Jira Service Management / Jira Service Desk; TeamViewer; Salesforce Service Cloud / Service Cloud; Five9; Genesys / Genesys Cloud; NICE inContact / inContact; Avaya; Talkdesk; RingCentral; Twilio | ticketing systems; customer support software
Customer support software | support software
+ Active Directory / Azure AD / Entra ID; Okta; LDAP; Group Policy / GPO; CyberArk; SailPoint; Auth0; Keycloak | identity and access management
+ Intune / Microsoft Intune / Endpoint Manager; Jamf / Jamf Pro; SCCM / System Center / MECM; Microsoft Exchange / Exchange Server / Exchange Online; AirWatch / Workspace ONE | endpoint management
+ VMware / vSphere / ESXi / vCenter; Hyper-V; Citrix / XenApp; Proxmox; Nutanix | virtualization
+ Cisco / Cisco networking / Cisco routers / Cisco switches / Cisco IOS; Cisco Meraki / Meraki; Juniper Networks / ^Juniper; Aruba Networks; Palo Alto Networks; Fortinet / FortiGate; Ubiquiti / UniFi; F5 BIG-IP / F5; Nginx; HAProxy; Apache HTTP Server / Apache web server / ?Apache; Wireshark; Zscaler; IIS server | networking
+ Microsoft Sentinel / Azure Sentinel; QRadar; CrowdStrike; Microsoft Defender; SentinelOne; Proofpoint; McAfee | security operations
+ Nessus / Tenable; Qualys; Burp Suite; Metasploit; Kali Linux; Nmap; Veracode; SonarQube; Snyk; Checkmarx | application security
+ SAP / SAP ERP / SAP ECC; SAP S/4HANA / S/4HANA / S/4 HANA / SAP HANA; SAP FICO / SAP FI/CO / SAP FI; SAP MM; SAP SD; SAP Business One / SAP B1; SAP Ariba / Ariba; SAP SuccessFactors / SuccessFactors; SAP Concur / ^Concur; SAP BW; SAP EWM; SAP PP | ERP
+ NetSuite / Oracle NetSuite; Oracle ERP / Oracle Financials / Oracle EBS / Oracle Fusion / Oracle Cloud ERP; JD Edwards / JDE; Microsoft Dynamics / Dynamics 365 / MS Dynamics / Dynamics AX / Dynamics NAV / Dynamics GP / D365 / Business Central; Infor / Infor ERP / Infor CloudSuite; Epicor; PeopleSoft / Oracle PeopleSoft; Odoo; Acumatica; Sage ERP / Sage X3 / Sage 300; Deltek / Deltek Costpoint / Costpoint; Munis / Tyler Munis; Banner ERP / Ellucian Banner / Ellucian; IQMS / DELMIAworks | ERP
+ SharePoint / Share Point; Power Automate / Microsoft Flow; Power Apps / PowerApps; Power Platform; Power Query; Laserfiche; OnBase / Hyland OnBase; OpenText; Documentum; FileNet; UiPath; Automation Anywhere; Blue Prism; Zapier; n8n; Pega / Pegasystems; Appian; OutSystems; Mendix; Camunda; MuleSoft; Boomi / Dell Boomi; TIBCO; BPMS / business process management software; Retool | automation
+ WordPress / Word Press; Wix; Squarespace; Webflow; Joomla; Contentful; Sitecore; Adobe Experience Manager / AEM; TYPO3 | content management systems
Content management systems | CMS platforms; CMS software; CMS tools
+ GitHub Copilot / ^Copilot / Microsoft Copilot; ChatGPT / GPT-4; OpenAI API / OpenAI; Anthropic Claude / Claude AI; Google Gemini; Claude Code; Midjourney | AI tools
+ Visual Studio; Visual Studio Code / VS Code / VSCode; IntelliJ IDEA / IntelliJ; Eclipse IDE / ^Eclipse; PyCharm | software development
+ ArcGIS / Esri ArcGIS / ArcGIS Pro / ESRI / ArcMap; QGIS; Google Earth Engine | geographic information systems
+ Salesforce / Salesforce.com / Salesforce CRM / SFDC / Sales Force CRM; Salesforce Nonprofit Cloud / Nonprofit Cloud / NPSP; Salesforce Sales Cloud / Sales Cloud; Salesforce Lightning / Lightning Web Components / LWC; Salesforce administration / Salesforce admin; Salesforce CPQ / CPQ; HubSpot / Hub Spot / HubSpot CRM; Microsoft Dynamics CRM / Dynamics CRM; Zoho CRM / Zoho; Pipedrive; SugarCRM; Siebel; Keap / Infusionsoft; Raiser's Edge / Blackbaud; Gainsight; GoHighLevel / Go High Level; Slate CRM | CRM
+ SFTP / FTP; SSL/TLS; HTTP protocol / HTTP/HTTPS; MQTT; Modbus; CAN bus / CANbus; I2C / SPI bus; Bluetooth / BLE protocol; RFID; 5G / LTE / 4G/LTE; Raspberry Pi; Arduino; STM32; Microcontrollers / microcontroller; FPGA / FPGA design; CUDA; Device drivers / Linux kernel / kernel development; Yocto; FreeRTOS; VHDL; Verilog / SystemVerilog; =ROS / Robot Operating System | embedded systems
+ LAMP stack / =LAMP; MERN stack / =MERN

[credential]
+ CompTIA A+ / A+ certification; CompTIA Network+ / Network+ / Net+; CompTIA Server+; CompTIA Linux+ / Linux+; ITIL / ITIL v4 / ITIL Foundation / ITIL v3; Microsoft Certified Professional / MCP certification; MCSA; MCSE; Apple certification / ACMT; HDI certification; Google IT Support certificate; Dell certification; Jamf certification | technical support
+ CompTIA Security+ / Security+ / Sec+ / Security Plus; CISSP; CISM; CISA; CEH / Certified Ethical Hacker; OSCP; CompTIA CySA+ / CySA+; CASP+ / CompTIA CASP; CRISC; CCSP; GSEC; GCIH; GIAC; SSCP; CompTIA PenTest+ / PenTest+; ISO 27001 Lead Auditor; DoD 8570 / DoD 8140 / IAT Level II / IAT Level III; CIPP / CIPP/E / CIPP/US | cybersecurity
+ CCNA / Cisco Certified Network Associate; CCNP / Cisco Certified Network Professional; CCIE; CCDA; JNCIA; BICSI / RCDD; Fiber optic certification / CFOT; NSE 4 | networking
+ AWS certification / AWS certified; AWS Certified Solutions Architect / AWS Solutions Architect / AWS Certified Solutions Architect - Associate / AWS Certified Solutions Architect - Professional; AWS Certified Developer / AWS Certified Developer - Associate; AWS Certified SysOps Administrator; AWS Certified Cloud Practitioner / AWS Cloud Practitioner; AWS Certified DevOps Engineer | AWS
+ Azure certification; Azure Fundamentals / AZ-900; Azure Administrator Associate / AZ-104 / Azure Administrator; Azure Solutions Architect / AZ-305; Microsoft 365 certification / MS-900 | Microsoft Azure
+ Google Cloud certification / Google Cloud certified | Google Cloud Platform
+ Certified Kubernetes Administrator / CKA; CKAD; CKS | Kubernetes
+ Terraform certification | Terraform
+ Red Hat Certified Engineer / RHCE; RHCSA / Red Hat Certified System Administrator | Linux
+ VMware certification / VCP | VMware
+ Oracle Certified Professional / OCP certification; Oracle certification | Oracle Database
+ Oracle Certified Java Programmer / OCJP | Java
+ Salesforce Administrator certification / Salesforce Certified Administrator / Salesforce Admin certification; Salesforce Platform Developer; Salesforce certification | Salesforce
+ Tableau certification; Power BI certification / PL-300; Google Analytics certification; CAP analytics certification; Microsoft Certified Data Analyst Associate | data analysis
+ Certified ScrumMaster / CSM / Certified Scrum Master / =PSM / PSM I / Professional Scrum Master; CSPO / Certified Scrum Product Owner / PSPO; SAFe certification / SAFe Agilist / SAFe Scrum Master; PMI-ACP | scrum
+ ISTQB; CSTE | software testing
+ CBAP / Certified Business Analysis Professional; CCBA; PMI-PBA; ECBA | business analysis
+ SAP certification / SAP certified | SAP
+ ServiceNow certification | ServiceNow
+ TOGAF; COBIT | software architecture

[standard]
+ ISO 27001 / ISO/IEC 27001; SOC 2 / SOC2 / SOC 2 Type II; NIST Cybersecurity Framework / NIST; PCI DSS / PCI compliance / PCI; FedRAMP; CMMC; FISMA; HITRUST; RMF / Risk Management Framework; STIG; Common Criteria; TISAX; DORA regulation | information security management
+ GDPR / DSGVO / General Data Protection Regulation; CCPA; data privacy / data protection / privacy laws / privacy regulations / data privacy laws; FERPA; COPPA
`;
