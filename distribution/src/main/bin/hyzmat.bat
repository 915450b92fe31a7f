@echo off
rem Runs Hyzmat in this window; Ctrl-C ends it after the requests that are being answered.
rem   hyzmat              with the settings in conf\hyzmat.conf
rem   hyzmat <file>       with the settings in another file
rem   hyzmat prepare      makes the class-data archive, with which every later start takes half the time
setlocal

rem a file is named from where one stands; everything in the settings from where Hyzmat lies
set "settings=%~dp0..\conf\hyzmat.conf"
if not "%~1"=="" set "settings=%~f1"
if not "%~1"=="prepare" if not exist "%settings%" (
    echo There is no settings file %settings%. Name one that exists, or none to use conf\hyzmat.conf. 1>&2
    exit /b 2
)

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo Hyzmat needs Java 17 or newer, and there is no %java%. Install it, or set JAVA_HOME. 1>&2
    exit /b 2
)

cd /d "%~dp0.."
set "options=-Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8"
set "options=%options% -Djava.awt.headless=true -XX:+UseSerialGC -Xms48m -Xmx256m"

if "%~1"=="prepare" (
    "%java%" %options% -XX:ArchiveClassesAtExit=lib\hyzmat.jsa.new -Xlog:cds=off -Xlog:cds+dynamic=off -cp "lib/*" org.hyzmat.distribution.Prepare
    if errorlevel 1 exit /b 1
    move /y lib\hyzmat.jsa.new lib\hyzmat.jsa >nul
    exit /b
)
if exist lib\hyzmat.jsa set "options=%options% -XX:SharedArchiveFile=lib\hyzmat.jsa -Xlog:cds=off -Xlog:cds+dynamic=off"
"%java%" %options% %HYZMAT_JAVA_OPTIONS% -cp "lib/*" org.hyzmat.host.Main "%settings%"
exit /b %errorlevel%
